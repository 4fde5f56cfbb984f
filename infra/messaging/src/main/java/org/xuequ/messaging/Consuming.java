package org.xuequ.messaging;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.messaging.Message;
import org.xuequ.messaging.DeadLetters.Letter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Batch consumption that loses nothing and waits for nobody's mistake. A batch is sorted by subscription and handed over
 * in bulk; when that fails, record by record, {@value #TRIES} times each, and what still fails is dead-lettered without
 * touching its neighbours. When the store cannot be reached nothing is dead-lettered: the batch is delivered again, and so
 * what cannot be taken is put aside only when everything else of the batch was.
 */
public final class Consuming {
    static final int TRIES = 3;

    private final JsonMapper json;
    private final DeadLetters deadLetters;
    private final Tracing tracing;

    Consuming(JsonMapper json, DeadLetters deadLetters, Tracing tracing) {
        this.json = json;
        this.deadLetters = deadLetters;
        this.tracing = tracing;
    }

    private record Readable<T>(RawRecord raw, Received<T> received) {}

    /** The function of a binding. The first subscription that covers a type gets it; other types are passed over. */
    public Consumer<Message<List<byte[]>>> batch(String topic, Subscription<?>... subscriptions) {
        return batch -> {
            List<RawRecord> records = RawRecord.of(batch);
            var traceparents = records.stream()
                    .map(r -> r.header(CloudEvents.TRACEPARENT))
                    .filter(Objects::nonNull)
                    .toList();
            tracing.consuming(topic, traceparents, () -> take(records, subscriptions));
        };
    }

    private void take(List<RawRecord> records, Subscription<?>[] subscriptions) {
        Map<Subscription<?>, List<RawRecord>> sorted = new LinkedHashMap<>();
        var letters = new ArrayList<Letter>();
        for (RawRecord record : records) {
            String type = record.header(CloudEvents.TYPE);
            if (type == null) {
                letters.add(new Letter(record, new Unreadable("no ce_type: not a CloudEvent in binary mode", null)));
                continue;
            }
            for (Subscription<?> s : subscriptions) {
                if (s.covers(type)) {
                    sorted.computeIfAbsent(s, x -> new ArrayList<>()).add(record);
                    break;
                }
            }
        }
        sorted.forEach((subscription, some) -> hand(subscription, some, letters));
        deadLetters.put(letters);
    }

    private <T> void hand(Subscription<T> subscription, List<RawRecord> records, List<Letter> letters) {
        var readable = new ArrayList<Readable<T>>();
        for (RawRecord record : records) {
            try {
                readable.add(new Readable<>(record, read(record, subscription.reading())));
            } catch (Unreadable e) {
                letters.add(new Letter(record, e));
            }
        }
        if (readable.isEmpty()) {
            return;
        }
        try {
            subscription
                    .handler()
                    .accept(readable.stream().map(Readable::received).toList());
        } catch (RuntimeException e) {
            if (storeIsAway(e)) {
                throw e;
            }
            readable.forEach(r -> one(subscription, r, letters));
        }
    }

    private <T> void one(Subscription<T> subscription, Readable<T> record, List<Letter> letters) {
        for (int attempt = 1; ; attempt++) {
            try {
                subscription.handler().accept(List.of(record.received()));
                return;
            } catch (RuntimeException e) {
                if (storeIsAway(e)) {
                    throw e;
                }
                if (attempt == TRIES) {
                    letters.add(new Letter(record.raw(), e));
                    return;
                }
            }
        }
    }

    private <T> Received<T> read(RawRecord record, Class<T> reading) {
        try {
            byte[] value = record.value();
            T event = value == null ? null : json.readValue(value, reading);
            if (event == null) {
                throw new Unreadable("no content", null);
            }
            return new Received<>(
                    event,
                    required(record, CloudEvents.ID),
                    required(record, CloudEvents.TYPE),
                    Instant.parse(required(record, CloudEvents.TIME)),
                    record.keyText());
        } catch (JacksonException | DateTimeParseException e) {
            throw new Unreadable(Objects.requireNonNullElse(e.getMessage(), "unreadable"), e);
        }
    }

    private static String required(RawRecord record, String header) {
        String value = record.header(header);
        if (value == null) {
            throw new Unreadable("no " + header, null);
        }
        return value;
    }

    private static boolean storeIsAway(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof DataAccessResourceFailureException
                    || t instanceof TransientDataAccessException
                    || t instanceof MongoTimeoutException
                    || t instanceof MongoSocketException
                    || (t instanceof MongoException m
                            && m.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))) {
                return true;
            }
        }
        return false;
    }
}
