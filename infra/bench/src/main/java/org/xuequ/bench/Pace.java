package org.xuequ.bench;

import java.util.List;
import java.util.function.Consumer;

/** Documents a second. */
final class Pace {
    private static final long WARM_UP = 2_000_000_000L;
    private static final long MEASURED = 3_000_000_000L;

    private Pace() {}

    static double of(List<byte[]> documents, Consumer<byte[]> reading) {
        rounds(documents, reading, WARM_UP);
        return rounds(documents, reading, MEASURED);
    }

    private static double rounds(List<byte[]> documents, Consumer<byte[]> reading, long duration) {
        long began = System.nanoTime();
        long read = 0;
        do {
            documents.forEach(reading);
            read += documents.size();
        } while (System.nanoTime() - began < duration);
        return read * 1e9 / (System.nanoTime() - began);
    }
}
