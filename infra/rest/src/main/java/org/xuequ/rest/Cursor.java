package org.xuequ.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** A place in a list ordered by {@code _id}, opaque to whoever carries it. */
public final class Cursor {
    public static final int LIMIT_DEFAULT = 50;
    public static final int LIMIT_MAX = 500;

    private Cursor() {}

    public static String of(String lastId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(lastId.getBytes(UTF_8));
    }

    public static @Nullable String parse(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(after), UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(
                    "after", "翻页标记无效。请使用上一页给出的 next。", "This cursor is none. Use the next of the page before.");
        }
    }

    /** A limit within its bounds. */
    public static int limit(@Nullable Integer asked) {
        return asked == null ? LIMIT_DEFAULT : Math.clamp(asked, 1, LIMIT_MAX);
    }

    /** {@code criteria}, behind {@code after}, by {@code _id}, one more than {@code limit}: what {@link Page#of} takes. */
    public static Query query(Criteria criteria, @Nullable String after, int limit) {
        String last = parse(after);
        var query = Query.query(
                last == null
                        ? criteria
                        : new Criteria()
                                .andOperator(criteria, Criteria.where("_id").gt(last)));
        return query.with(Sort.by("_id")).limit(limit + 1);
    }
}
