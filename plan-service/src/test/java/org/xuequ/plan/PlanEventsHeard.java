package org.xuequ.plan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.xuequ.testkit.Backing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything ever said on plan-events, read from the beginning as a new consumer would. */
final class PlanEventsHeard implements AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
            Map.of(
                    "bootstrap.servers",
                    Backing.kafka(),
                    "group.id",
                    "listening-" + UUID.randomUUID(),
                    "auto.offset.reset",
                    "earliest"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    private final List<Heard> heard = new ArrayList<>();

    record Heard(String type, String key, String json) {
        JsonNode event() {
            return JsonMapper.shared().readTree(json);
        }
    }

    PlanEventsHeard() {
        consumer.subscribe(List.of("plan-events"));
    }

    /** Events of that type about that plan, directive or cycle so far. */
    List<Heard> about(String type, String field, String id) {
        consumer.poll(Duration.ofMillis(200))
                .forEach(record -> heard.add(new Heard(
                        new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8),
                        new String(record.key(), StandardCharsets.UTF_8),
                        new String(record.value(), StandardCharsets.UTF_8))));
        return heard.stream()
                .filter(each -> each.type().equals(type)
                        && each.event().path(field).asString("").equals(id))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
