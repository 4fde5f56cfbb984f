package org.xuequ.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.xuequ.devstack.broker.KafkaBroker;
import org.xuequ.devstack.broker.Topics;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.store.Store;
import org.xuequ.devstack.store.StorePlace;

/** Backing services without Docker: JVMs of their own with files in a temporary directory. */
final class DevstackParts {
    private DevstackParts() {}

    static Started kafka(int port) {
        Path files = temporary("kafka");
        KafkaBroker broker = KafkaBroker.start(files, port, files.resolve("kafka.txt"), null, List.of())
                .awaitReady()
                .withTopics(Topics.ofTheSystem());
        return new Started(broker.bootstrap(), "devstack broker", () -> {
            broker.process().kill();
            remove(files);
        });
    }

    static Started store(int port) {
        Path files = temporary("store");
        Store store = Store.start(new StorePlace(files, port, files.resolve("store.txt"), null, List.of()))
                .awaitReady();
        return new Started(store.uri(), "devstack " + store.announcement(Language.ENGLISH), () -> {
            if (store.process() != null) {
                store.process().kill();
            }
            remove(files);
        });
    }

    private static Path temporary(String what) {
        try {
            return Files.createTempDirectory("xuequ-test-" + what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // a temporary directory; the system clears it
        }
    }
}
