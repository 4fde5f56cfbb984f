package org.xuequ.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where records go that this group cannot take: {@code <topic>.<group>.dlq}, as they came, with the reason in headers
 * {@code x-reason, x-topic, x-partition, x-offset}. The broker has them before their partition moves on.
 */
final class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int REASON_LIMIT = 1_000;

    private final Producer<byte[], byte[]> producer;
    private final String group;
    private final MeterRegistry meters;

    DeadLetters(Producer<byte[], byte[]> producer, String group, MeterRegistry meters) {
        this.producer = producer;
        this.group = group;
        this.meters = meters;
    }

    void put(RawRecord record, Throwable reason) {
        String why = reason.toString();
        LOG.warn("dead letter {}: {}", record, why);
        var letter = new ProducerRecord<>(record.topic() + "." + group + ".dlq", record.key(), record.value());
        for (String name : record.headers().keySet()) {
            String value = record.header(name);
            if (value != null) {
                letter.headers().add(name, value.getBytes(UTF_8));
            }
        }
        letter.headers()
                .add(
                        "x-reason",
                        why.substring(0, Math.min(REASON_LIMIT, why.length())).getBytes(UTF_8))
                .add("x-topic", record.topic().getBytes(UTF_8))
                .add("x-partition", Integer.toString(record.partition()).getBytes(UTF_8))
                .add("x-offset", Long.toString(record.offset()).getBytes(UTF_8));
        try {
            producer.send(letter).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the dead letter was safe", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the dead letter could not be kept; the batch comes again", e);
        }
        meters.counter("xuequ.dead.letters", "topic", record.topic()).increment();
    }
}
