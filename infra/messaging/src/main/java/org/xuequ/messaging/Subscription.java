package org.xuequ.messaging;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a service reads from a topic: types, its own reading of them, and what it does with a batch of them.
 *
 * @param pattern a type, or one with a star in place of a word: {@code task.*.v1}
 */
public record Subscription<T>(String pattern, Class<T> reading, Consumer<List<Received<T>>> handler) {

    public static <T> Subscription<T> to(String pattern, Class<T> reading, Consumer<List<Received<T>>> handler) {
        return new Subscription<>(pattern, reading, handler);
    }

    boolean covers(String type) {
        int star = pattern.indexOf('*');
        return star < 0
                ? pattern.equals(type)
                : type.length() >= pattern.length()
                        && type.startsWith(pattern.substring(0, star))
                        && type.endsWith(pattern.substring(star + 1));
    }
}
