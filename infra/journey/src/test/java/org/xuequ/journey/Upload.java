package org.xuequ.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A document on its way to plan-service.
 *
 * @param parts its content, one after the other
 */
record Upload(String orgPath, String fileName, List<byte[]> parts) {
    static final String DOOR = "/imports";

    private static final String BOUNDARY = "journey-1f2e3d";
    static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private static final int LONGEST_MILLIS = 60_000;

    List<byte[]> body() {
        List<byte[]> body = new ArrayList<>();
        body.add(head("name=\"orgPath\""));
        body.add((orgPath + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.add(head("name=\"file\"; filename=\"" + fileName + "\""));
        body.addAll(parts);
        body.add(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body;
    }

    /**
     * Listens while it is still sending: a service that refuses may hang up at once, and an ordinary client then
     * tells of the broken line instead of what was said before.
     *
     * @return the answer's status line; empty when there was none
     */
    String heard(URI service, String token) {
        try (Socket line = new Socket(service.getHost(), service.getPort())) {
            line.setSoTimeout(LONGEST_MILLIS);
            Thread.ofPlatform().daemon().start(() -> send(line, service.getAuthority(), token));
            String heard = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return heard == null ? "" : heard;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Socket line, String host, String token) {
        List<byte[]> body = body();
        long length = body.stream().mapToLong(part -> part.length).sum();
        String head = String.join(
                "\r\n",
                "POST " + DOOR + " HTTP/1.1",
                "Host: " + host,
                "Authorization: Bearer " + token,
                "Content-Type: " + CONTENT_TYPE,
                "Content-Length: " + length,
                "",
                "");
        try {
            OutputStream out = line.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (byte[] part : body) {
                out.write(part);
            }
        } catch (IOException e) {
            // the service has heard enough; what it said of that is read elsewhere
        }
    }

    private static byte[] head(String disposition) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
