package org.xuequ.reporting.behind;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xuequ.rest.Languages;

/** One row as a reader sees it. */
sealed interface Row permits SectionRow, TaskRow {
    DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** What pages are ordered by. */
    String id();

    /** Its line in a table, under the headings of its kind; times by the clocks of {@code zone}. */
    List<@Nullable Object> cells(ZoneId zone, Locale locale);

    static @Nullable String local(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : MINUTES.format(instant.atZone(zone));
    }

    static String yes(boolean fact, Locale locale) {
        return Languages.english(locale) ? (fact ? "yes" : "no") : (fact ? "是" : "否");
    }
}
