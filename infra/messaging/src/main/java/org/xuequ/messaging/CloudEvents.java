package org.xuequ.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;

/** CloudEvents 1.0 in Kafka's binary mode (Kafka Protocol Binding 1.0.2, section 3.2). */
final class CloudEvents {
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    static final String TRACEPARENT = "traceparent";

    private final String source;

    CloudEvents(String source) {
        this.source = source;
    }

    ProducerRecord<byte[], byte[]> record(PendingEvent event) {
        var record = new ProducerRecord<>(
                event.topic(), event.key().getBytes(UTF_8), event.payload().getBytes(UTF_8));
        var headers = record.headers();
        headers.add("ce_specversion", "1.0".getBytes(UTF_8));
        headers.add(ID, event.id().getBytes(UTF_8));
        headers.add(TYPE, event.type().getBytes(UTF_8));
        headers.add("ce_source", ("/" + source).getBytes(UTF_8));
        headers.add("ce_subject", event.subject().getBytes(UTF_8));
        headers.add(TIME, event.at().toString().getBytes(UTF_8));
        headers.add("content-type", "application/json".getBytes(UTF_8));
        if (event.traceparent() != null) {
            headers.add(TRACEPARENT, event.traceparent().getBytes(UTF_8));
        }
        return record;
    }
}
