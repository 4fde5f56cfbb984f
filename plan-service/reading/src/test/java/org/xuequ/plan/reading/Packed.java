package org.xuequ.plan.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xuequ.plan.reading.opening.Signature;

/**
 * Files that hold files, written flat so that changing a byte changes what they hold and not their check sums: a first
 * line for the kind, then each part after a line with its name.
 */
final class Packed {
    private static final String ZIP = "%%zip\n";
    private static final String COMPOUND = "%%compound\n";
    private static final Pattern PART = Pattern.compile("%%part ([^\n]{1,60})\n");
    private static final Pattern NEVER_READ =
            Pattern.compile("(?i).*/|.*\\.(png|rdf)|docProps/.*|meta\\.xml|settings\\.xml|\u0001.*|\u0005.*");

    private Packed() {}

    /** The file's parts in flat form; of other files the bytes themselves. Parts that no reader opens are left out. */
    static byte[] flat(byte[] file) throws IOException {
        return switch (Signature.of(file)) {
            case ZIP -> flatZip(file);
            case OLE -> flatCompound(file);
            case PDF, RTF, PICTURE, MARKUP, MIME, OTHER -> file;
        };
    }

    /** The file that a flat form stands for; bytes that are none are returned as they are. */
    static byte[] file(byte[] flat) {
        String head = new String(flat, 0, Math.min(flat.length, COMPOUND.length()), ISO_8859_1);
        try {
            return head.startsWith(ZIP) ? zip(flat) : head.startsWith(COMPOUND) ? compound(flat) : flat;
        } catch (IOException | IllegalArgumentException e) {
            return flat; // two parts of one name, or a name that a container does not take
        }
    }

    private static byte[] flatZip(byte[] file) throws IOException {
        ByteArrayOutputStream flat = new ByteArrayOutputStream();
        flat.writeBytes(ZIP.getBytes(ISO_8859_1));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(flat, entry.getName(), zip.readAllBytes());
            }
        }
        return flat.toByteArray();
    }

    private static byte[] flatCompound(byte[] file) throws IOException {
        ByteArrayOutputStream flat = new ByteArrayOutputStream();
        flat.writeBytes(COMPOUND.getBytes(ISO_8859_1));
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            for (Entry entry : files.getRoot()) {
                if (entry.isDocumentEntry()) {
                    try (DocumentInputStream part = files.createDocumentInputStream(entry.getName())) {
                        add(flat, entry.getName(), part.readAllBytes());
                    }
                }
            }
        }
        return flat.toByteArray();
    }

    private static void add(ByteArrayOutputStream flat, String name, byte[] part) {
        if (!NEVER_READ.matcher(name).matches()) {
            flat.writeBytes(("%%part " + name + "\n").getBytes(ISO_8859_1));
            flat.writeBytes(part);
        }
    }

    private static byte[] zip(byte[] flat) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            parts(flat, (name, part) -> {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(part);
            });
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(byte[] flat) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            parts(flat, (name, part) -> files.createDocument(new ByteArrayInputStream(part), name));
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void parts(byte[] flat, Part each) throws IOException {
        String text = new String(flat, ISO_8859_1);
        Set<String> names = new HashSet<>();
        Matcher part = PART.matcher(text);
        boolean found = part.find();
        while (found) {
            String name = part.group(1);
            int start = part.end();
            found = part.find();
            if (names.add(name)) {
                each.put(
                        name,
                        text.substring(start, found ? part.start() : text.length())
                                .getBytes(ISO_8859_1));
            }
        }
    }

    private interface Part {
        void put(String name, byte[] part) throws IOException;
    }
}
