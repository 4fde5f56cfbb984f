package org.xuequ.plan.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Word's .docx, read with the JDK alone: unzip and stream, nothing fetched, nothing run. Parts may unpack to a bounded
 * size only, so a zip bomb is a damaged file.
 */
final class WordDocument implements Format {
    /** Unpacked bytes of one part. */
    static final int LARGEST_PART = 64 * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;
    private static final String BODY = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";

    @Override
    public Optional<Decoded> read(byte[] bytes) throws DamagedFile {
        try {
            Map<String, byte[]> parts = parts(bytes);
            byte[] body = parts.get(BODY);
            if (body == null) {
                throw new DamagedFile("no " + BODY);
            }
            WordNumbering numbering = WordNumbering.of(parts.get(NUMBERING), parts.get(STYLES));
            return Optional.of(Decoded.of(new WordText(numbering).of(body)));
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new DamagedFile(e);
        }
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new ZipException("too many entries");
                }
                String name = entry.getName();
                if (name.equals(BODY) || name.equals(NUMBERING) || name.equals(STYLES)) {
                    parts.put(name, bounded(zip));
                } else {
                    skip(zip);
                }
            }
        }
        return parts;
    }

    private static byte[] bounded(InputStream in) throws IOException {
        byte[] part = in.readNBytes(LARGEST_PART + 1);
        if (part.length > LARGEST_PART) {
            throw new ZipException("part too large");
        }
        return part;
    }

    private static void skip(InputStream in) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total > 4L * LARGEST_PART) {
                throw new ZipException("part too large");
            }
        }
    }
}
