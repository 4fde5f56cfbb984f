package org.xuequ.devstack.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with one file (RFC 7578). */
final class Multipart {
    private static final String BOUNDARY = "xuequ-7f3c1e90a5";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Multipart() {}

    static byte[] of(Documents.Document file, String orgPath) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(
                body,
                "form-data; name=\"orgPath\"",
                "text/plain; charset=UTF-8",
                orgPath.getBytes(StandardCharsets.UTF_8));
        part(
                body,
                "form-data; name=\"file\"; filename=\"" + file.name().replace('"', '\'') + "\"",
                "application/octet-stream",
                file.content());
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        String head =
                "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + type + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
