package org.xuequ.devstack.offline;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The {@code $match} that an aggregation of ours begins with, told to the collection that it reads, which would
 * otherwise hand out every document. It is taken once: what a later stage reads is another matter.
 */
record FirstMatch(String collection, Document query, AtomicBoolean taken) {
    private static final ScopedValue<FirstMatch> CURRENT = ScopedValue.newInstance();

    /** Runs {@code aggregate}, a server command, with its first match, if it has one, in scope. */
    static Document during(Document aggregate, Supplier<Document> run) {
        return aggregate.get("aggregate") instanceof String collection
                        && aggregate.get("pipeline") instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.getFirst() instanceof Document stage
                        && stage.get("$match") instanceof Document query
                ? ScopedValue.where(CURRENT, new FirstMatch(collection, query, new AtomicBoolean()))
                        .call(run::get)
                : run.get();
    }

    static @Nullable Document take(String collection) {
        return CURRENT.isBound()
                        && CURRENT.get().collection.equals(collection)
                        && CURRENT.get().taken.compareAndSet(false, true)
                ? CURRENT.get().query
                : null;
    }
}
