package org.xuequ.task.planning;

import org.jspecify.annotations.Nullable;

/** A reader's check: an event without this is no event of its type, and goes to the dead letters. */
final class Required {
    private Required() {}

    static <T> T field(String name, @Nullable T value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
