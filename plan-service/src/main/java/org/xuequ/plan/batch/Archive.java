package org.xuequ.plan.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.xuequ.plan.reading.Unreadable;

/** A zip full of files, read entry by entry within limits. Documents are zips as well; those are told by what is in them. */
final class Archive implements Closeable {
    /** So much text packed so small is none that a person wrote. */
    private static final int DENSEST = 100;

    private static final int DENSE_FROM = 1024 * 1024;
    /** Folders and hidden entries besides the files; read with the directory, before anything is counted. */
    private static final int MOST_ENTRIES = 5_000;

    private static final int DIRECTORY_BYTES = 4 * 1024 * 1024;
    private static final int END_RECORD = 22;
    private static final Set<String> OF_DOCUMENTS = Set.of("[Content_Types].xml", "mimetype", "META-INF/manifest.xml");

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Unreadable when it is damaged, has a password, or lists far more than a batch holds */
    static Archive open(Path file) throws IOException {
        requireSmallDirectory(file);
        try {
            // One character a byte: what the names really say is found out one by one.
            return new Archive(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1));
        } catch (ZipException e) {
            throw new Unreadable(isEncrypted(file) ? Unreadable.Reason.ENCRYPTED : Unreadable.Reason.DAMAGED, e);
        }
    }

    static boolean looksLikeZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] < 8 && head[3] < 9;
    }

    boolean isDocument() {
        return zip.stream().anyMatch(entry -> OF_DOCUMENTS.contains(entry.getName()));
    }

    List<? extends ZipEntry> entries() {
        return zip.stream().toList();
    }

    /** Up to one byte more than {@code most}. */
    byte[] read(ZipEntry entry, long most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) most + 1);
        }
    }

    static boolean isTooDense(ZipEntry entry, int unpacked) {
        return unpacked > DENSE_FROM && unpacked > DENSEST * Math.max(1, entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The end record says how long the directory is, which would be held in memory (APPNOTE 4.3.16). */
    private static void requireSmallDirectory(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END_RECORD + 0xffff);
            byte[] tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (number(tail, at, 4) == 0x06054b50L) {
                    if (number(tail, at + 10, 2) > MOST_ENTRIES || number(tail, at + 12, 4) > DIRECTORY_BYTES) {
                        throw new Unreadable(Unreadable.Reason.TOO_LARGE);
                    }
                    return;
                }
            }
            throw new Unreadable(Unreadable.Reason.DAMAGED);
        }
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(8);
            return head.length == 8 && (head[6] & 1) == 1;
        }
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | (bytes[at + i] & 0xff);
        }
        return number;
    }
}
