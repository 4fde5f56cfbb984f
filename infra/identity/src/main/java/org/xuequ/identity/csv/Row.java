package org.xuequ.identity.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One row; each reading that fails says so to {@code errors} and answers null, so that a row tells all its errors at once. */
public record Row(long line, Map<String, String> cells, Consumer<RowError> errors) {
    private static final int LONGEST = 200;

    /** The cell without spaces around it; null when it is empty. */
    public @Nullable String text(String column) {
        String text = cells.getOrDefault(column, "").strip();
        if (text.length() > LONGEST) {
            return bad(column, "超过 " + LONGEST + " 个字符", "longer than " + LONGEST + " characters");
        }
        return text.isEmpty() ? null : text;
    }

    public @Nullable String needed(String column) {
        String text = text(column);
        return text == null ? bad(column, "不能为空", "must not be empty") : text;
    }

    /** An ISO date such as 2026-02-24. */
    public @Nullable LocalDate date(String column) {
        String text = text(column);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return bad(column, "不是日期（应如 2026-02-24）：" + text, "not a date such as 2026-02-24: " + text);
        }
    }

    public <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String column) {
        String text = text(column);
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(text)) {
                return each;
            }
        }
        return text == null ? null : bad(column, "不认识：" + text, "unknown: " + text);
    }

    /** Says what is wrong with a cell; answers null so that it can stand in a return. */
    public <T> @Nullable T bad(String column, String zh, String en) {
        errors.accept(new RowError(line, column, zh, en));
        return null;
    }
}
