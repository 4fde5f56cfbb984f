package org.xuequ.devstack.demo;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** What befalls whom, by seed alone: each decision has a name and its own numbers, so their order does not matter. */
final class Fates {
    private final long seed;

    Fates(long seed) {
        this.seed = seed;
    }

    RandomGenerator of(String decision) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ hash(decision));
    }

    /** A number from 0 to 99. */
    int percent(String decision) {
        return of(decision).nextInt(100);
    }

    @SafeVarargs
    final <T> T one(String decision, T... of) {
        return of[of(decision).nextInt(of.length)];
    }

    /** FNV-1a, 64 bits: String.hashCode makes neighbours of neighbours. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
