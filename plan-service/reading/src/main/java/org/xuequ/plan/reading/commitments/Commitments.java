package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.dates.Times;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Text;

/** Finds the commitments in a stretch of cleaned text. */
public final class Commitments {
    /** A heading over the days of every week: 每周常规, 一周工作安排. */
    private static final Pattern EVERY_WEEK =
            Pattern.compile("(?:每周|一周)[\\u4e00-\\u9fa5]{0,4}(?:常规|安排|工作|活动|事项|流程)[::]?");

    private static final int LONGEST_ROW = 60;

    private final Text text;
    private final String folded;
    private final List<Commitment> found = new ArrayList<>();
    private boolean weekdays;
    private boolean bareWeeks;
    private final Items items;

    private Commitments(Text text) {
        this.text = text;
        this.folded = text.folded();
        this.items = new Items(text, found);
    }

    /** Prose: sentence by sentence, and rows of a calendar that start with their week. */
    public static List<Commitment> inProse(Text text, int from, int to) {
        Commitments commitments = new Commitments(text);
        commitments.prose(from, to);
        return commitments.found;
    }

    /** Under a month or a week: every item is a commitment for that time. */
    public static List<Commitment> underCalendar(Text text, int from, int to, Due due) {
        Commitments commitments = new Commitments(text);
        commitments.items(from, to, due);
        return commitments.found;
    }

    private void prose(int from, int to) {
        CalendarTable table = new CalendarTable(text, items, Due.NONE);
        for (int[] line : Stretches.paragraphs(folded, from, to)) {
            if (CalendarTable.isRow(folded, line[0], line[1])) {
                if (!table.takes(line[0], line[1])) {
                    cellsAsProse(line[0], line[1]);
                }
                continue;
            }
            List<InlineCalendar.Row> rows = InlineCalendar.in(text, line[0], line[1]);
            if (!rows.isEmpty()) {
                sentencesOf(line[0], rows.getFirst().head());
                rows.forEach(row -> items.in(row.from(), row.to(), row.due(), List.of()));
                continue;
            }
            String opening = folded.substring(line[0], Math.min(line[1], line[0] + 60));
            bareWeeks |= CalendarHeading.isBareHead(opening);
            When week = bareWeeks ? CalendarHeading.bareRow(opening) : null;
            week = week == null ? CalendarHeading.row(opening) : week;
            week = week == null && line[1] - line[0] <= LONGEST_ROW ? CalendarHeading.dated(opening) : week;
            if (week != null && week.kind() != null && isRow(line[0] + week.end(), line[1])) {
                String words =
                        text.chars().substring(line[0], line[0] + week.end()).strip();
                items.in(line[0] + week.end(), line[1], new Due(week.kind(), words, week.normalized()), List.of());
                continue;
            }
            if (Signature.isDate(folded.substring(line[0], line[1]))) {
                continue;
            }
            weekdays |= EVERY_WEEK.matcher(opening).matches();
            sentencesOf(line[0], line[1]);
        }
    }

    /** A table that is no calendar: each cell speaks for itself. */
    private void cellsAsProse(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || folded.charAt(i) == '|') {
                sentencesOf(start, i);
                start = i + 1;
            }
        }
    }

    private void sentencesOf(int from, int to) {
        List<String> subject = List.of();
        List<Commitment> said = new ArrayList<>();
        for (int[] stretch : Stretches.sentences(folded, from, to)) {
            if (stretch[1] == to && Signature.is(folded, stretch[0], to)) {
                continue;
            }
            if (subject.isEmpty() && Sentence.isSilent(folded, stretch[0], stretch[1])) {
                continue;
            }
            Sentence sentence = new Sentence(text, stretch[0], stretch[1], subject);
            List<Commitment> promised = sentence.commitments();
            if (!promised.isEmpty() && !Asides.isOne(folded, stretch[0], stretch[1])) {
                said.addAll(promised);
            }
            subject = sentence.addressed();
        }
        List<Commitment> dated = TimeLabel.over(said, text, from, to);
        List<String> inCharge = dated.isEmpty() ? List.of() : People.inCharge(text, from, to);
        int reach = inCharge.isEmpty() ? to : People.chargedFrom(text, from, to);
        for (Commitment one : dated) {
            String when = String.valueOf(one.due().normalized());
            boolean weekly = weekdays && one.recurrence() == null && when.startsWith("W-");
            Commitment spoken = weekly ? one.every(Recurrence.WEEKLY) : one;
            found.add(one.start() < reach ? spoken : spoken.alsoBy(inCharge));
        }
    }

    /** After a week: a blank, a mark, or words that are no prose with times of their own. */
    private boolean isRow(int from, int to) {
        boolean set = " :|".indexOf(folded.charAt(from - 1)) >= 0;
        String words = folded.substring(from, Math.min(to, from + 200));
        int mark = words.indexOf(',');
        boolean prose = words.indexOf('。') >= 0
                || mark >= 0 && !Times.in(words.substring(mark)).isEmpty();
        return set && from < to || !prose;
    }

    private void items(int from, int to, Due due) {
        CalendarTable table = new CalendarTable(text, items, due);
        for (int[] line : Stretches.lines(folded, from, to)) {
            boolean row = CalendarTable.isRow(folded, line[0], line[1]);
            if (!row || !table.takes(line[0], line[1])) {
                items.in(line[0], line[1], due, List.of());
            }
        }
    }
}
