package org.xuequ.messaging;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An event in an outbox. Its id follows from aggregate, version and place, so a repeat is recognised as one. */
record PendingEvent(
        String id,
        String type,
        String key,
        String subject,
        Instant at,
        String payload,
        @Nullable String traceparent) {

    String topic() {
        return new Event(type, key, subject, payload).topic();
    }

    Document toDocument() {
        return new Document("id", id)
                .append("type", type)
                .append("key", key)
                .append("subject", subject)
                .append("at", Date.from(at))
                .append("payload", payload)
                .append("traceparent", traceparent);
    }

    static PendingEvent of(Document d) {
        return new PendingEvent(
                d.getString("id"),
                d.getString("type"),
                d.getString("key"),
                d.getString("subject"),
                d.getDate("at").toInstant(),
                d.getString("payload"),
                d.getString("traceparent"));
    }
}
