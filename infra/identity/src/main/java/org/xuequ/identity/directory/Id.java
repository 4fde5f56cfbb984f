package org.xuequ.identity.directory;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xuequ.identity.csv.Row;

/** Ids stand in paths, keys and addresses, so they are kept to letters that mean nothing there. */
final class Id {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private Id() {}

    static @Nullable String of(Row row, String column) {
        String id = row.needed(column);
        return id == null || SHAPE.matcher(id).matches()
                ? id
                : row.bad(column, "只能用字母、数字、- 和 _:" + id, "only letters, digits, - and _: " + id);
    }
}
