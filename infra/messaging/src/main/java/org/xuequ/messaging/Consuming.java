package org.xuequ.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.messaging.Message;
import org.xuequ.messaging.DeadLetters.Letter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Batch consumption that loses nothing and waits for nobody's mistake. A batch is sorted by subscription and handed over
 * in bulk; when that fails, record by record, {@value #TRIES} rounds with a pause between, and what still fails is
 * dead-lettered without touching its neighbours. When the store cannot be reached nothing is dead-lettered: the batch is
 * delivered again, and so what cannot be taken is put aside only when everything else of the batch was.
 */
public final class Consuming {
    static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Reading reading;
    private final DeadLetters deadLetters;
    private final Tracing tracing;

    Consuming(JsonMapper json, DeadLetters deadLetters, Tracing tracing) {
        this.reading = new Reading(json);
        this.deadLetters = deadLetters;
        this.tracing = tracing;
    }

    private record Readable<T>(RawRecord raw, Received<T> received) {}

    private record Failed<T>(Readable<T> record, RuntimeException why) {}

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
                readable.add(new Readable<>(record, reading.read(record, subscription.reading())));
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
            if (StoreAway.is(e)) {
                throw e;
            }
            letters.addAll(oneByOne(subscription, readable));
        }
    }

    private <T> List<Letter> oneByOne(Subscription<T> subscription, List<Readable<T>> records) {
        List<Failed<T>> failed = round(subscription, records);
        for (int attempt = 2; attempt <= TRIES && !failed.isEmpty(); attempt++) {
            pause(PAUSE.multipliedBy(attempt));
            failed = round(subscription, failed.stream().map(Failed::record).toList());
        }
        return failed.stream().map(f -> new Letter(f.record().raw(), f.why())).toList();
    }

    private static <T> List<Failed<T>> round(Subscription<T> subscription, List<Readable<T>> records) {
        var failed = new ArrayList<Failed<T>>();
        for (Readable<T> record : records) {
            try {
                subscription.handler().accept(List.of(record.received()));
            } catch (RuntimeException e) {
                if (StoreAway.is(e)) {
                    throw e;
                }
                failed.add(new Failed<>(record, e));
            }
        }
        return failed;
    }

    private static void pause(Duration howLong) {
        try {
            Thread.sleep(howLong);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two tries; the batch comes again", e);
        }
    }
}
