package org.xuequ.devstack.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removing folders. */
public final class Folders {
    /** What was made this recently may have something running from it. */
    private static final Duration RECENT = Duration.ofHours(2);

    private Folders() {}

    public static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the folders beside {@code newest} that are not recent. */
    static void removeOlder(Path newest) throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(RECENT));
        try (Stream<Path> beside = Files.list(newest.toAbsolutePath().getParent())) {
            List<Path> folders = beside.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(newest))
                    .toList();
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).compareTo(limit) < 0) {
                    remove(folder);
                }
            }
        }
    }
}
