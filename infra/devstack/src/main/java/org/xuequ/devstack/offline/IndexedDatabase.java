package org.xuequ.devstack.offline;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database of {@link IndexedCollection}s, stored as BSON. */
final class IndexedDatabase extends H2Database {
    private static final DocumentType DOCUMENTS = new DocumentType();

    private final MVStore file;

    IndexedDatabase(String name, MVStore file, CursorRegistry cursors) {
        this.file = file; // first: what we extend opens its collections while it is made
        super(name, file, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String full = getFullCollectionNamespace(name);
        MVMap<Object, Document> data =
                file.openMap("databases." + full, new MVMap.Builder<Object, Document>().valueType(DOCUMENTS));
        return new IndexedCollection(this, name, options, data, file.openMap("meta." + full), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(index, keys);
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        Supplier<Document> run = () -> super.handleCommand(channel, command, query, databases, oplog);
        return switch (command) {
            case "aggregate" -> FirstMatch.during(query, run);
            case "insert" -> counted(query, run.get());
            default -> run.get();
        };
    }

    /** An insert's count leaves out what was refused, as MongoDB's does; mongo-java-server counts what was sent. */
    private static Document counted(Document query, Document answer) {
        if (answer.get("writeErrors") instanceof List<?> refused && query.get("documents") instanceof List<?> sent) {
            boolean ordered = !Boolean.FALSE.equals(query.get("ordered"));
            Object done = ordered ? ((Document) refused.getFirst()).get("index") : sent.size() - refused.size();
            answer.put("n", done);
        }
        return answer;
    }
}
