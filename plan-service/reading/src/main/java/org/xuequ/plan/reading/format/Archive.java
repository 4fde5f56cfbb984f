package org.xuequ.plan.reading.format;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a zipped document. Only parts asked for are unpacked, all together to a bounded size. */
public final class Archive implements Closeable {
    private static final long MOST_UNPACKED = 128L * 1024 * 1024;

    private final ZipFile zip;
    private long left = MOST_UNPACKED;

    /** @throws Refusal when these bytes are no archive */
    public Archive(byte[] bytes) throws Refusal {
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new Refusal(Refusal.Why.DAMAGED, e);
        }
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    public List<String> parts() {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /** The part's bytes, unpacked as they are read; empty when there is no such part. */
    public InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        return entry == null ? new ByteArrayInputStream(new byte[0]) : new Bounded(zip.getInputStream(entry));
    }

    /** Damaged, unless it was refused or unpacked without end. */
    public static Refusal refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (String.valueOf(cause.getMessage()).contains("maxElementDepth")) {
                return new Refusal(Refusal.Why.NESTED_TOO_DEEPLY, failure);
            }
            if (cause instanceof TooLarge || String.valueOf(cause.getMessage()).startsWith("Zip bomb")) {
                return new Refusal(Refusal.Why.UNPACKS_TOO_LARGE, failure);
            }
        }
        return new Refusal(Refusal.Why.DAMAGED, failure);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final class Bounded extends InputStream {
        private final InputStream in;

        private Bounded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int c = in.read();
            took(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int n = in.read(to, from, length);
            took(n);
            return n;
        }

        private void took(int n) throws IOException {
            left -= Math.max(n, 0);
            if (left < 0) {
                throw new TooLarge();
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
