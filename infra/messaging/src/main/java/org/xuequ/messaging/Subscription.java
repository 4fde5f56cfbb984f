package org.xuequ.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a service reads from a topic: types, its own reading of them, and what it does with a batch of them.
 *
 * @param types one, or several of one shape; what is not among them is passed over
 */
public record Subscription<T>(Set<String> types, Class<T> reading, Consumer<List<Received<T>>> handler) {

    public static <T> Subscription<T> to(String type, Class<T> reading, Consumer<List<Received<T>>> handler) {
        return new Subscription<>(Set.of(type), reading, handler);
    }

    public static <T> Subscription<T> to(Set<String> types, Class<T> reading, Consumer<List<Received<T>>> handler) {
        return new Subscription<>(types, reading, handler);
    }

    boolean covers(String type) {
        return types.contains(type);
    }
}
