package org.xuequ.messaging;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Records as events of the type that a subscription reads. */
final class Reading {
    private final JsonMapper json;

    Reading(JsonMapper json) {
        this.json = json;
    }

    /** @throws Unreadable when it is none of that type */
    <T> Received<T> read(RawRecord record, Class<T> type) {
        try {
            byte[] value = record.value();
            T event = value == null ? null : json.readValue(value, type);
            if (event == null) {
                throw new Unreadable("no content", null);
            }
            return new Received<>(
                    event,
                    required(record, CloudEvents.ID),
                    required(record, CloudEvents.TYPE),
                    Instant.parse(required(record, CloudEvents.TIME)),
                    record.keyText());
        } catch (JacksonException | DateTimeParseException e) {
            throw new Unreadable(Objects.requireNonNullElse(e.getMessage(), "unreadable"), e);
        }
    }

    private static String required(RawRecord record, String header) {
        String value = record.header(header);
        if (value == null) {
            throw new Unreadable("no " + header, null);
        }
        return value;
    }
}
