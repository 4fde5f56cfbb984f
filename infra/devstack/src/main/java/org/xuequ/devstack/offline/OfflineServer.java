package org.xuequ.devstack.offline;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.xuequ.devstack.process.Lifeline;

/** The offline store's own JVM: {@code FILE PORT}. */
public final class OfflineServer {
    /** Well under the promised second, since H2 wakes up only every so often. */
    private static final int FLUSH_MILLIS = 400;

    /** H2 keeps replaced pages this long against a machine that loses power; we promise nothing there, and save disk. */
    private static final int RETENTION_MILLIS = 5_000;

    private static final int CACHE_MB = 96;

    private OfflineServer() {}

    public static void main(String[] args) {
        Lifeline.hold();
        MVStore file = new MVStore.Builder()
                .fileName(Path.of(args[0]).toAbsolutePath().toString())
                .cacheSize(CACHE_MB)
                .autoCommitBufferSize(8192)
                .backgroundExceptionHandler((thread, failure) -> die(failure))
                .open();
        file.setAutoCommitDelay(FLUSH_MILLIS);
        file.setRetentionTime(RETENTION_MILLIS);
        file.setVersionsToKeep(0);
        MongoServer server = new MongoServer(new Backend(file));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "closing"));
        server.bind("127.0.0.1", Integer.parseInt(args[1]));
        System.out.println("offline store " + args[0] + " answers on port " + args[1]);
    }

    /** A file that cannot be written (a full disk) must not go on answering as if it could. */
    private static void die(Throwable failure) {
        failure.printStackTrace();
        Runtime.getRuntime().halt(3);
    }

    private static final class Backend extends H2Backend {
        Backend(MVStore file) {
            super(file);
        }

        @Override
        protected MongoDatabase openOrCreateDatabase(String name) {
            return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
        }

        /** Knows {@code hello}, which health checks ask since MongoDB 5, by its old name. */
        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            if (!command.equalsIgnoreCase("hello")) {
                return super.handleCommand(channel, database, command, query);
            }
            Document answer = super.handleCommand(channel, database, "isMaster", query);
            answer.put("isWritablePrimary", true);
            return answer;
        }
    }
}
