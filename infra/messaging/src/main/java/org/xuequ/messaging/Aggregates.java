package org.xuequ.messaging;

import java.util.Map;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes the stores of a service's aggregates. */
public final class Aggregates {
    private final MongoTemplate mongo;
    private final Outbox outbox;
    private final Outboxes outboxes;

    Aggregates(MongoTemplate mongo, Outbox outbox, Outboxes outboxes) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.outboxes = outboxes;
    }

    /**
     * @param type of the state; mapped by Spring Data, dates without time as ISO text
     * @param indexFields what is written beside the state, at the top of the document, to be queried and indexed
     */
    public <S> AggregateStore<S> store(Class<S> type, String collection, Function<S, Map<String, Object>> indexFields) {
        outboxes.add(collection);
        return new AggregateStore<>(mongo, type, collection, indexFields, outbox);
    }
}
