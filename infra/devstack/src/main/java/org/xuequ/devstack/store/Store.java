package org.xuequ.devstack.store;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.process.Patience;
import org.xuequ.devstack.process.Trouble;

/**
 * The MongoDB server of a stack. In this order: the one that {@code XUEQU_MONGODB_URI} names; a {@code mongod} named by
 * {@code XUEQU_MONGOD} or found on PATH; one downloaded, only when {@code XUEQU_MONGOD=download} asks for it; else the
 * offline store.
 */
public final class Store implements AutoCloseable {
    /** Which of them it is. */
    public enum Kind {
        /** Somebody else's server: never stopped by us; only the databases of fresh stacks are removed. */
        NAMED("mongodb"),
        MONGOD("mongod"),
        OFFLINE("offline");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private final Kind kind;
    private final String uri;
    private final String version;
    private final @Nullable Child child;

    private Store(Kind kind, String uri, String version, @Nullable Child child) {
        this.kind = kind;
        this.uri = uri;
        this.version = version;
        this.child = child;
    }

    /** A store that was found to be usable, and by now is only to be started. */
    public record Found(Kind kind, Function<StorePlace, Store> starting) {
        /** {@link #awaitReady} tells when it answers. */
        public Store start(StorePlace place) {
            return starting.apply(place);
        }
    }

    /** {@link Trouble} when what the environment names cannot be used. */
    public static Found find() {
        return find(System.getenv());
    }

    /** Finds and starts the store; {@link #awaitReady} tells when it answers. */
    public static Store start(StorePlace place) {
        return find().start(place);
    }

    /** The offline store, whatever else there is: for what must not touch anybody's data. */
    public static Store offline(StorePlace place) {
        return new Store(Kind.OFFLINE, uri(place), "", OfflineStore.start(place));
    }

    static Found find(Map<String, String> environment) {
        String named = environment.getOrDefault("XUEQU_MONGODB_URI", "");
        if (!named.isBlank()) {
            Store running = new Store(Kind.NAMED, named, StorePing.version(named), null);
            return new Found(Kind.NAMED, place -> running);
        }
        return Mongod.find(environment)
                .map(found -> new Found(
                        Kind.MONGOD, place -> new Store(Kind.MONGOD, uri(place), found.version(), found.start(place))))
                .orElseGet(() -> new Found(Kind.OFFLINE, Store::offline));
    }

    private static String uri(StorePlace place) {
        return "mongodb://127.0.0.1:" + place.port() + "/?directConnection=true";
    }

    /** Returns when the store answers a client. */
    public Store awaitReady() {
        if (child != null) {
            Patience.untilReady(child, Patience.START, () -> StorePing.answers(uri));
        }
        return this;
    }

    /** The server's connection string, with no database in it. */
    public String uri() {
        return uri;
    }

    public Kind kind() {
        return kind;
    }

    /** One word for it: mongodb, mongod or offline. */
    public String name() {
        return kind.word;
    }

    /** Null for a server that is not ours. */
    public @Nullable Child process() {
        return child;
    }

    /** What it is and what it promises, for the terminal. */
    public String announcement(Language language) {
        return switch (kind) {
            case NAMED ->
                language.say(
                        "MongoDB " + version + "（由 XUEQU_MONGODB_URI 指定）",
                        "MongoDB " + version + " (named by XUEQU_MONGODB_URI)");
            case MONGOD -> language.say("MongoDB " + version + "（本机启动）", "MongoDB " + version + " (started here)");
            case OFFLINE ->
                language.say(
                        "离线存储，仅供试用：服务被杀不丢数据，存储被杀可能丢失最后一秒",
                        "offline store, for trying out only: a killed service loses nothing, a killed store may lose its"
                                + " last second");
        };
    }

    @Override
    public void close() {
        if (child != null) {
            child.stop(Duration.ofSeconds(15));
        }
    }
}
