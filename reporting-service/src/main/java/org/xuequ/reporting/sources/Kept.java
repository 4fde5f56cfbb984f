package org.xuequ.reporting.sources;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.xuequ.messaging.View;
import org.xuequ.messaging.ViewWriter;

/**
 * One kind of thing that others own: {@code { _id, version, …keys…, state }}. The state is replaced whole, so that what
 * a newer version leaves out is gone. Keys are what queries go by.
 */
public final class Kept<T> {
    private final MongoTemplate mongo;
    private final ViewWriter writer;
    private final String collection;
    private final Class<T> type;
    private final Function<T, String> id;
    private final ToLongFunction<T> version;
    private final Function<T, Map<String, Object>> keys;

    Kept(
            MongoTemplate mongo,
            ViewWriter writer,
            String collection,
            Class<T> type,
            Function<T, String> id,
            ToLongFunction<T> version,
            Function<T, Map<String, Object>> keys) {
        this.mongo = mongo;
        this.writer = writer;
        this.collection = collection;
        this.type = type;
        this.id = id;
        this.version = version;
        this.keys = keys;
    }

    /** Keeps each of them unless one as new or newer is already here. */
    public void keep(Collection<T> heard) {
        writer.upsert(collection, heard.stream().map(this::view).toList());
    }

    /** Those whose keys meet the query, in its order. */
    public List<T> find(Query query) {
        try (Stream<T> found = stream(query)) {
            return found.toList();
        }
    }

    /** Those whose keys meet the query, fetched as they are read; the caller closes it. */
    public Stream<T> stream(Query query) {
        query.fields().include("state");
        return mongo.stream(query, Document.class, collection).map(this::read);
    }

    /** The one of that id. */
    public Optional<T> find(String wanted) {
        return find(List.of(wanted)).stream().findFirst();
    }

    /** Those of the ids that are here. */
    public List<T> find(Collection<String> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : find(Query.query(Criteria.where("_id").in(wanted)));
    }

    private View view(T heard) {
        var state = new Document();
        mongo.getConverter().write(heard, state);
        state.remove("_class");
        return new View(
                id.apply(heard), version.applyAsLong(heard), new Document(keys.apply(heard)).append("state", state));
    }

    private T read(Document document) {
        return mongo.getConverter().read(type, Objects.requireNonNull(document.get("state", Document.class)));
    }
}
