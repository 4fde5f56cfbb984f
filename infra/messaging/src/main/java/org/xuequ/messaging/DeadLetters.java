package org.xuequ.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where records go that this group cannot take: {@code <topic>.<group>.dlq}, as they came, with the reason in headers
 * {@code x-reason, x-topic, x-partition, x-offset}. The broker has them before their partition moves on. A process killed
 * between the two, or refused by the broker half-way, puts the same record aside again when it comes again: letters that agree in topic, partition and offset
 * are one, and whoever counts them counts those three.
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

    /** A record and why it could not be taken. */
    record Letter(RawRecord record, Throwable reason) {}

    void put(List<Letter> letters) {
        List<Future<RecordMetadata>> sent =
                letters.stream().map(letter -> producer.send(written(letter))).toList();
        sent.forEach(DeadLetters::await);
        letters.forEach(letter -> meters.counter(
                        "xuequ.dead.letters", "topic", letter.record().topic())
                .increment());
    }

    private ProducerRecord<byte[], byte[]> written(Letter of) {
        RawRecord record = of.record();
        String why = of.reason().toString();
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
        return letter;
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the dead letter was safe", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the dead letter could not be kept; the batch comes again", e);
        }
    }
}
