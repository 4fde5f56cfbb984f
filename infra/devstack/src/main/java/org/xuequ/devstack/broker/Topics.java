package org.xuequ.devstack.broker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.xuequ.devstack.process.Trouble;

/**
 * Topics with their numbers of partitions. A key's events are ordered within its partition, so the number must not
 * change once events are there.
 */
public record Topics(Map<String, Integer> partitions) {
    private static final int PARTITIONS = 6;
    private static final List<String> EVENTS =
            List.of("directory-events", "plan-events", "task-events", "notification-events");

    /** Who reads what, as consumer groups; each pair has a topic for the records that could not be read. */
    private static final Map<String, List<String>> GROUPS = Map.of(
            "directory-events", List.of("plan", "task", "notification", "reporting"),
            "plan-events", List.of("task", "notification", "reporting"),
            "task-events", List.of("notification", "reporting"),
            "notification-events", List.of("reporting"));

    /** The four event topics and their dead-letter topics, {@code <topic>.<group>.dlq}. */
    public static Topics ofTheSystem() {
        Stream<Map.Entry<String, Integer>> events = EVENTS.stream().map(topic -> Map.entry(topic, PARTITIONS));
        Stream<Map.Entry<String, Integer>> dead = GROUPS.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(group -> Map.entry(entry.getKey() + "." + group + ".dlq", 1)));
        return new Topics(Map.ofEntries(Stream.concat(events, dead).toArray(Map.Entry[]::new)));
    }

    public static Topics of(String... names) {
        return new Topics(Map.ofEntries(
                Stream.of(names).map(name -> Map.entry(name, PARTITIONS)).toArray(Map.Entry[]::new)));
    }

    /** Creates those that are missing on the broker at {@code bootstrap}. */
    public void create(String bootstrap) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            create(admin);
        }
    }

    private void create(Admin admin) {
        var created = admin.createTopics(partitions.entrySet().stream()
                        .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1))
                        .toList())
                .values();
        created.forEach((topic, done) -> {
            try {
                done.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new Trouble("无法建立主题 " + topic, "cannot create topic " + topic, List.of(), e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
