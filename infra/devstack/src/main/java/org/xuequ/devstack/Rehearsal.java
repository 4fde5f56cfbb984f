package org.xuequ.devstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.xuequ.devstack.broker.KafkaBroker;
import org.xuequ.devstack.dist.Archive;
import org.xuequ.devstack.dist.Folders;
import org.xuequ.devstack.process.TcpPort;
import org.xuequ.devstack.store.Store;
import org.xuequ.devstack.store.StorePlace;

/** A broker and an offline store for a moment, against which the services show what they load when they start. */
final class Rehearsal implements AutoCloseable {
    /** Kafka's and the store's own classes are recorded on the way. */
    private static final Duration STOPPING = Duration.ofSeconds(60);

    private final Path folder;
    private final Store store;
    private final KafkaBroker broker;

    private Rehearsal(Path folder, Store store, KafkaBroker broker) {
        this.folder = folder;
        this.store = store;
        this.broker = broker;
    }

    static Rehearsal on(Path shelf) {
        Path folder = shelf.resolve("rehearsal");
        Folders.remove(folder);
        Store store = Store.offline(new StorePlace(
                folder.resolve("store"),
                TcpPort.free(),
                shelf.resolve("rehearsal.log"),
                null,
                Archive.of(shelf, "store").recording()));
        try {
            KafkaBroker broker = KafkaBroker.start(
                    folder.resolve("kafka"),
                    TcpPort.free(),
                    shelf.resolve("rehearsal.log"),
                    null,
                    Archive.of(shelf, "kafka").recording());
            Rehearsal rehearsal = new Rehearsal(folder, store, broker);
            store.awaitReady();
            broker.awaitReady();
            return rehearsal;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** For a service that takes part; its port is its own affair. */
    Map<String, String> environment() {
        return Map.of(
                "SERVER_ADDRESS",
                ServiceEnvironment.ADDRESS,
                "XUEQU_MONGODB_URI",
                store.uri(),
                "XUEQU_KAFKA",
                broker.bootstrap(),
                "XUEQU_BOOTSTRAP_CODE",
                "rehearsal");
    }

    @Override
    public void close() {
        broker.process().stop(STOPPING);
        if (store.process() != null) {
            store.process().stop(STOPPING);
        }
        Folders.remove(folder);
    }
}
