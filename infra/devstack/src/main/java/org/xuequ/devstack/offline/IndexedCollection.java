package org.xuequ.devstack.offline;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds by its indexes whatever else a query asks for, where mongo-java-server scans unless the
 * query names exactly the index's fields; and that never changes a stored document in place, so that a reply or the
 * file's writer, which work outside the lock, see each document whole.
 */
final class IndexedCollection extends H2Collection {
    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> data,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, data, meta, cursors);
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        Iterable<Object> positions = positions(Conjunction.of(query));
        if (positions == null) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        Stream<Document> found = StreamSupport.stream(positions.spliterator(), false)
                .map(this::getDocument)
                .filter(Objects::nonNull);
        return matchDocumentsFromStream(found, query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected QueryResult matchDocumentsFromStream(
            Document query,
            Stream<Document> documents,
            int skip,
            int limit,
            int batchSize,
            @Nullable Comparator<Document> order,
            @Nullable Document fields) {
        // an update writes into the top level of what a query gave it, and only there
        Stream<Document> copies = documents
                .filter(document -> documentMatchesQuery(document, query))
                .map(Document::clone);
        return super.matchDocumentsFromStream(new Document(), copies, skip, limit, batchSize, order, fields);
    }

    /** Only an aggregation asks for it. */
    @Override
    public Stream<Document> queryAllAsStream() {
        Document wanted = FirstMatch.take(getCollectionName());
        return wanted == null ? super.queryAllAsStream() : handleQueryAsStream(wanted);
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    /** Sizes are nobody's concern here, and keeping them would encode every document once more per write. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    /** Where matches can be, by the index that leaves the fewest; null when only a scan will tell. */
    private @Nullable Iterable<Object> positions(Document query) {
        Set<Object> fewest = null;
        for (Index<Object> index : getIndexes()) {
            if (index instanceof OrderedIndex ordered) {
                Set<Object> candidates = ordered.candidates(query);
                if (candidates != null && (fewest == null || candidates.size() < fewest.size())) {
                    fewest = candidates;
                }
            } else {
                Document part = part(query, index.getKeys());
                if (part != null && index.canHandle(part)) {
                    return index.getPositions(part);
                }
            }
        }
        // a copy: what reads it may write to the index
        return fewest == null ? null : List.copyOf(fewest);
    }

    /** The conditions on exactly an index's fields; null when one has none, or one that the index cannot look up. */
    private static @Nullable Document part(Document query, List<IndexKey> keys) {
        Document part = new Document();
        for (IndexKey key : keys) {
            Object condition = query.get(key.getKey());
            if (condition instanceof Document operators && operators.size() == 1 && operators.containsKey("$eq")) {
                condition = operators.get("$eq");
            }
            if (!findable(condition)) {
                return null;
            }
            part.put(key.getKey(), condition);
        }
        return part;
    }

    private static boolean findable(@Nullable Object condition) {
        return switch (condition) {
            case null -> false;
            case Collection<?> _, BsonRegularExpression _ -> false;
            case Document several when several.size() != 1 -> false;
            default -> true;
        };
    }
}
