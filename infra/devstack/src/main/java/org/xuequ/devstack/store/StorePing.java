package org.xuequ.devstack.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.xuequ.devstack.process.Trouble;

/** Asking a MongoDB server whether it is there. */
final class StorePing {
    private StorePing() {}

    static boolean answers(String uri) {
        try (MongoClient client = client(uri, 500)) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
            return true;
        } catch (MongoException e) {
            return false;
        }
    }

    /** The version of the server at {@code uri}; {@link Trouble} when it does not answer within five seconds. */
    static String version(String uri) {
        try (MongoClient client = client(uri, 5_000)) {
            return client.getDatabase("admin")
                    .runCommand(new Document("buildInfo", 1))
                    .getString("version");
        } catch (MongoException | IllegalArgumentException e) {
            throw new Trouble(
                    "XUEQU_MONGODB_URI 指定的 MongoDB 没有应答",
                    "the MongoDB that XUEQU_MONGODB_URI names does not answer",
                    List.of(String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static MongoClient client(String uri, int millis) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(millis, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(millis, TimeUnit.MILLISECONDS))
                .build());
    }
}
