package org.xuequ.messaging;

/**
 * What a command publishes: the whole public state of its aggregate after the change.
 *
 * @param type literal with a version, {@code task.due.v1}; its first word names the topic, {@code task-events}
 * @param key Kafka key: the school's id, or the district's where there is no school
 * @param subject id of the aggregate (CloudEvents {@code subject})
 * @param payload written as JSON; carries the {@code version} that the write makes
 */
public record Event(String type, String key, String subject, Object payload) {
    String topic() {
        return type.substring(0, type.indexOf('.')) + "-events";
    }
}
