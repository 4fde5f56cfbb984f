package org.xuequ.testkit;

import org.xuequ.devstack.process.TcpPort;

/**
 * The Kafka broker and the store of a test JVM: each started on first use, shared by all its test classes and stopped
 * with it. Containers where Docker runs, else the parts that devstack starts; {@code XUEQU_MONGODB_URI} and
 * {@code XUEQU_KAFKA} name others to be used instead. Which it was stands in the test's output.
 */
public final class Backing {
    private Backing() {}

    /** Bootstrap servers of a broker that has the topics of the system. */
    public static String kafka() {
        return Broker.SHARED.address();
    }

    /** Connection string of the store, with no database in it. */
    public static String mongoUri() {
        return Store.SHARED.address();
    }

    /** Whether the store is a MongoDB, which explains its plans, rather than the offline stand-in. */
    public static boolean isRealMongo() {
        return !Store.SHARED.description().contains("offline");
    }

    /** Starts both at once, which takes as long as the slower of them. */
    public static void startBoth() {
        Thread store = Thread.ofPlatform().start(Backing::mongoUri);
        kafka();
        try {
            store.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Started announced(String what, Started started) {
        System.out.println("[testkit] " + what + ": " + started.description() + " at " + started.address());
        Runtime.getRuntime().addShutdownHook(new Thread(started.stop(), "stopping " + what));
        return started;
    }

    private static String setting(String name) {
        return System.getenv().getOrDefault(name, System.getProperty(name, ""));
    }

    /** Holders: a class is initialised once, by the first who asks, while the others wait. */
    private static final class Broker {
        static final Started SHARED = announced("kafka", start());

        private static Started start() {
            String named = setting("XUEQU_KAFKA");
            return !named.isBlank()
                    ? new Started(named, "named by XUEQU_KAFKA", () -> {})
                    : Containers.available() ? Containers.kafka() : DevstackParts.kafka(TcpPort.free());
        }
    }

    private static final class Store {
        static final Started SHARED = announced("store", start());

        private static Started start() {
            String named = setting("XUEQU_MONGODB_URI");
            return !named.isBlank()
                    ? new Started(named, "named by XUEQU_MONGODB_URI", () -> {})
                    : Containers.available() ? Containers.mongo() : DevstackParts.store(TcpPort.free());
        }
    }
}
