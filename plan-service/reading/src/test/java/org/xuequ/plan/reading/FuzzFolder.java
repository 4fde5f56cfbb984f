package org.xuequ.plan.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a target's inputs are kept: what it begins with, what it finds, what broke. The profile {@code fuzz} names them. */
final class FuzzFolder {
    private static final Path ALL = Path.of("target/fuzz");

    private final Path beginnings;
    private int written;

    FuzzFolder(Class<?> target) throws IOException {
        beginnings = Files.createDirectories(ALL.resolve(target.getSimpleName()));
        Files.createDirectories(ALL.resolve("found-" + target.getSimpleName()));
        Files.createDirectories(ALL.resolve("crashes"));
    }

    void add(byte[] input) throws IOException {
        Files.write(beginnings.resolve(String.valueOf(written++)), input);
    }
}
