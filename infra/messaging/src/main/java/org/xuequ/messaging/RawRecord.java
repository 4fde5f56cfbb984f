package org.xuequ.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** One record of a delivered batch with its place in the topic. */
record RawRecord(
        byte @Nullable [] value,
        byte @Nullable [] key,
        Map<String, Object> headers,
        String topic,
        int partition,
        long offset) {

    @SuppressWarnings("unchecked")
    static List<RawRecord> of(Message<? extends List<?>> batch) {
        var h = batch.getHeaders();
        List<?> keys = list(h.get(KafkaHeaders.RECEIVED_KEY));
        List<?> topics = list(h.get(KafkaHeaders.RECEIVED_TOPIC));
        List<?> partitions = list(h.get(KafkaHeaders.RECEIVED_PARTITION));
        List<?> offsets = list(h.get(KafkaHeaders.OFFSET));
        List<?> headers = list(h.get(KafkaHeaders.BATCH_CONVERTED_HEADERS));
        var records = new ArrayList<RawRecord>();
        for (int i = 0; i < batch.getPayload().size(); i++) {
            records.add(new RawRecord(
                    batch.getPayload().get(i) instanceof byte[] bytes ? bytes : null,
                    i < keys.size() && keys.get(i) instanceof byte[] bytes ? bytes : null,
                    i < headers.size() ? (Map<String, Object>) headers.get(i) : Map.of(),
                    i < topics.size() ? String.valueOf(topics.get(i)) : "",
                    i < partitions.size() ? (Integer) partitions.get(i) : -1,
                    i < offsets.size() ? (Long) offsets.get(i) : -1));
        }
        return records;
    }

    private static List<?> list(@Nullable Object header) {
        return header instanceof List<?> l ? l : List.of();
    }

    @Nullable
    String header(String name) {
        Object value = headers.get(name);
        return switch (value) {
            case null -> null;
            case byte[] bytes -> new String(bytes, UTF_8);
            default -> value.toString();
        };
    }

    String keyText() {
        return key == null ? "" : new String(key, UTF_8);
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
