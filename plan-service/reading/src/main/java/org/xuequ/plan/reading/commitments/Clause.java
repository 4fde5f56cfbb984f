package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.people.Actors;

/**
 * A stretch between commas with what it says about time, number and people. Places inside {@code times}, {@code counts}
 * and {@code subject} are relative to the clause.
 */
record Clause(int start, int end, String folded, List<When> times, List<Count> counts, Actors.@Nullable Span subject) {
    /** Hard bound on a clause, so that grammars do bounded work. */
    static final int LONGEST = 240;
    /** Of those that matter to {@link #cut}, the one with the highest number. */
    private static final char LAST_MARK = '》';
    /** Between a time and the rest. */
    private static final String JOINING = "在于的内要并且还起从到";

    Clause of(Actors.@Nullable Span who) {
        return new Clause(start, end, folded, times, counts, who);
    }

    boolean isTriggered() {
        return !times.isEmpty() || !counts.isEmpty();
    }

    /** 本年度于5月份进行 is in May. */
    @Nullable
    When due() {
        When due = null;
        for (When when : times) {
            due = when.isDue() && (due == null || when.firm() && !due.firm()) ? when : due;
        }
        return due;
    }

    @Nullable
    When often() {
        for (When when : times) {
            if (when.recurrence() != null) {
                return when;
            }
        }
        return null;
    }

    int timesEnd() {
        return times.stream().mapToInt(When::end).max().orElse(0);
    }

    /** What is left when times, counts, connectives and the subject are taken away. */
    int bareContent() {
        return content() - (subject == null ? 0 : subject.end() - subject.start());
    }

    /** How much is left when times, counts and connectives are taken away. */
    int content() {
        boolean[] taken = new boolean[folded.length()];
        times.forEach(t -> Arrays.fill(taken, t.start(), t.end(), true));
        counts.forEach(c -> Arrays.fill(taken, c.start(), c.end(), true));
        int left = 0;
        for (int i = 0; i < taken.length; i++) {
            boolean begins = folded.startsWith("开始", i) || i > 0 && folded.startsWith("开始", i - 1);
            boolean arrives =
                    folded.charAt(i) == '到' && i + 1 < taken.length && "岗校位场班".indexOf(folded.charAt(i + 1)) >= 0;
            boolean joins = !arrives
                    && (begins || JOINING.indexOf(folded.charAt(i)) >= 0)
                    && (i == 0 || taken[i - 1] || i + 1 < taken.length && taken[i + 1]);
            taken[i] |= joins && (i == 0 || taken[i - 1]);
            left += !taken[i] && !joins && Character.isLetter(folded.charAt(i)) ? 1 : 0;
        }
        return left;
    }

    /** Cuts a sentence at commas that stand in no bracket and no quotation. */
    static List<int[]> cut(String folded, int from, int to) {
        List<int[]> cuts = new ArrayList<>();
        int start = from;
        int depth = 0;
        int opened = from;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            if (c > LAST_MARK && i - start < LONGEST) {
                continue;
            }
            if (c == '(' || c == '《') {
                depth++;
                opened = i;
            } else if (c == ')' || c == '》') {
                depth = Math.max(0, depth - 1);
            } else if (c == '"') {
                quoted = !quoted;
                opened = i;
            }
            boolean mark = c == ',' || c == ';' || c == ':';
            boolean enclosed = (depth > 0 || quoted) && i - opened < 60;
            if (mark && !enclosed && !isClock(folded, i) || i - start >= LONGEST) {
                if (i > start) {
                    cuts.add(new int[] {start, i});
                }
                start = mark ? i + 1 : i;
                quoted = false;
                depth = 0;
            }
        }
        if (start < to) {
            cuts.add(new int[] {start, to});
        }
        return cuts;
    }

    private static boolean isClock(String folded, int at) {
        return folded.charAt(at) == ':'
                && at > 0
                && at + 1 < folded.length()
                && Character.isDigit(folded.charAt(at - 1))
                && Character.isDigit(folded.charAt(at + 1));
    }
}
