package org.xuequ.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next send it as {@code after} to get the page behind; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** @param found up to {@code limit + 1} items in the order of {@code id}: the one too many says that there is more */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> id) {
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), Cursor.of(id.apply(found.get(limit - 1))));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), next);
    }
}
