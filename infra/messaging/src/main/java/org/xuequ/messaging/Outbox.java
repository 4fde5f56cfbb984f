package org.xuequ.messaging;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns a command's events into what the document carries, and hands what was written to the relay. */
final class Outbox {
    private final JsonMapper json;
    private final Clock clock;
    private final Tracing tracing;
    private final Relay relay;

    Outbox(JsonMapper json, Clock clock, Tracing tracing, Relay relay) {
        this.json = json;
        this.clock = clock;
        this.tracing = tracing;
        this.relay = relay;
    }

    List<PendingEvent> pending(String collection, String id, long version, List<Event> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        @Nullable String traceparent = tracing.traceparent();
        var pending = new ArrayList<PendingEvent>();
        for (Event e : events) {
            pending.add(new PendingEvent(
                    collection + ":" + id + "@" + version + "#" + pending.size(),
                    e.type(),
                    e.key(),
                    e.subject(),
                    clock.instant(),
                    json.writeValueAsString(e.payload()),
                    traceparent));
        }
        return pending;
    }

    void written(String collection, String id, List<PendingEvent> pending) {
        relay.offer(collection, id, pending);
    }
}
