package org.xuequ.plan.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What changed files are made from, containers in flat form. */
final class FuzzSeeds {
    private static final Path RESOURCES = Path.of("../src/test/resources/reading");
    private static final int SLICE = 300;
    /** As large files are read slowly, one choice of so many. */
    private static final int SELDOM = 24;

    private final List<byte[]> small = files("fuzz");
    private final List<byte[]> large = files("formats");
    private final List<byte[]> texts = slices();

    /** A seed, changed. */
    byte[] changed(Choices choices) {
        return new Mutation(choices).of(any(choices), any(choices));
    }

    /** Every format: small ones of much markup, and whole plans. */
    List<byte[]> all() {
        return Stream.concat(small.stream(), large.stream()).toList();
    }

    /** Stretches of plans as text. */
    List<byte[]> texts() {
        return texts;
    }

    private byte[] any(Choices choices) {
        List<byte[]> seeds = choices.below(SELDOM) == 0 ? large : choices.below(2) == 0 ? small : texts;
        return seeds.get(choices.below(seeds.size()));
    }

    private static List<byte[]> slices() {
        List<byte[]> slices = new ArrayList<>();
        for (byte[] bytes : files("corpus")) {
            for (int at = 0; at < bytes.length; at += SLICE) {
                slices.add(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + SLICE)));
            }
        }
        return slices;
    }

    private static List<byte[]> files(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            List<byte[]> seeds = new ArrayList<>();
            for (Path file : files.filter(name -> !name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                seeds.add(Packed.flat(Files.readAllBytes(file)));
            }
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
