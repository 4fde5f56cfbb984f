package org.xuequ.plan.reading.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zipped documents made for tests. */
public final class Zips {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Zips() {}

    /** Names and contents in turn. */
    public static byte[] zip(String... parts) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (int i = 0; i < parts.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(parts[i]));
                    zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A .docx with this body and further parts. */
    public static byte[] word(String body, String... parts) {
        String[] all = new String[parts.length + 2];
        all[0] = "word/document.xml";
        all[1] = "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
        System.arraycopy(parts, 0, all, 2, parts.length);
        return zip(all);
    }

    /** A part of a .docx under its root element. */
    public static String part(String root, String content) {
        return "<w:" + root + " " + W + ">" + content + "</w:" + root + ">";
    }

    public static String paragraph(String words) {
        return "<w:p>" + run(words) + "</w:p>";
    }

    public static String run(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }
}
