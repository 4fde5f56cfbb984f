package org.xuequ.plan.reading.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Mark.Role;

/** Lines and what is said about them. */
final class MarkedText {
    /** Marks beyond this many are not kept: a text with so many cells is a data table. */
    private static final int MOST_MARKS = 200_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    /** Adds a line; where it starts. */
    int write(String line, @Nullable Role role) {
        int start = text.length();
        text.append(line);
        if (role != null) {
            mark(start, text.length(), role);
        }
        text.append('\n');
        return start;
    }

    void mark(int start, int end, Role role) {
        if (marks.size() < MOST_MARKS || role instanceof Role.Margin) {
            marks.add(new Mark(start, end, role));
        }
    }

    /** Both in one, without the last line's end. */
    Decoded and(MarkedText after) {
        List<Mark> all = new ArrayList<>(marks);
        int from = text.length();
        after.marks.forEach(mark -> all.add(new Mark(from + mark.start(), from + mark.end(), mark.role())));
        return new Decoded((text.toString() + after.text).stripTrailing(), all);
    }
}
