package org.xuequ.plan.reading.dates;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuequ.plan.reading.text.Folding;

/** What words say about time, as a line: {@code deadline --03-20}, {@code date W-3 WEEKLY}; {@code &} between two. */
final class Said {
    private Said() {}

    static String by(String words) {
        return Times.in(Folding.fold(words)).stream().map(Said::line).collect(Collectors.joining(" & "));
    }

    private static String line(When when) {
        String kind = when.kind() == null ? null : when.kind().slug();
        String often = when.recurrence() == null ? null : when.recurrence().name();
        return Stream.of(kind, when.normalized(), often)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }
}
