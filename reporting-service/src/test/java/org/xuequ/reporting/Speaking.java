package org.xuequ.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.xuequ.contracts.Contracts;
import org.xuequ.testkit.Backing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says things as other services do: CloudEvents on the real topics, each of them true to its contract. */
public final class Speaking implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backing.kafka(), "linger.ms", 5),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    public void say(List<Told> all) {
        all.forEach(each -> say(each.type(), each.key(), json(each)));
        producer.flush();
    }

    /** Any bytes under any type, for what no contract allows. */
    public void say(String type, String key, String json) {
        String topic = type.substring(0, type.indexOf('.')) + "-events";
        var record = new ProducerRecord<>(topic, key.getBytes(UTF_8), json.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/test",
                        "ce_time",
                        Instant.parse("2026-03-01T00:00:00Z").toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record);
    }

    /** The approved sample with our own fields in place of its own. */
    public static String json(Told told) {
        ObjectNode whole = (ObjectNode) JSON.readTree(Contracts.sample(told.type()));
        overlay(whole, (ObjectNode) JSON.valueToTree(told.event()));
        String json = JSON.writeValueAsString(whole);
        if (!Contracts.violations(told.type(), json).isEmpty()) {
            throw new IllegalArgumentException(Contracts.violations(told.type(), json) + " in " + json);
        }
        return json;
    }

    private static void overlay(ObjectNode sample, ObjectNode own) {
        for (Map.Entry<String, JsonNode> field : own.properties()) {
            JsonNode example = sample.get(field.getKey());
            if (field.getValue() instanceof ArrayNode items
                    && example instanceof ArrayNode examples
                    && examples.get(0) instanceof ObjectNode first) {
                ArrayNode overlaid = sample.putArray(field.getKey());
                items.forEach(item -> {
                    ObjectNode copy = first.deepCopy();
                    overlay(copy, (ObjectNode) item);
                    overlaid.add(copy);
                });
            } else {
                sample.set(field.getKey(), field.getValue());
            }
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
