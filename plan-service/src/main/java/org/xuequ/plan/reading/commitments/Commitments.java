package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.Times;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.text.Find;
import org.xuequ.plan.reading.text.Text;

/** Finds the commitments in a stretch of cleaned text. */
public final class Commitments {
    /** The date of a signature inside a document. */
    private static final Pattern DATE_ALONE =
            Pattern.compile("[\\d二零○一三四五六七八九xX_*]{2,4}年[\\d一二三四五六七八九十xX_*]{1,3}月(?:[\\d一二三四五六七八九十xX_*]{1,3}[日号])?");

    private static final int LONGEST_SENTENCE = 600;

    private final Text text;
    private final String folded;
    private final Markers markers;
    private final List<Commitment> found = new ArrayList<>();

    private Commitments(Text text) {
        this.text = text;
        this.folded = text.folded();
        this.markers = new Markers(folded);
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
        Due row = Due.NONE;
        for (int[] line : lines(from, to)) {
            When week = CalendarHeading.row(folded.substring(line[0], Math.min(line[1], line[0] + 60)));
            if (week != null && week.kind() != null && isRow(line[0] + week.end(), line[1])) {
                row = new Due(
                        week.kind(),
                        text.chars().substring(line[0], line[0] + week.end()).strip(),
                        week.normalized());
                items(line[0] + week.end(), line[1], row);
                continue;
            }
            if (line[1] - line[0] < 24
                    && DATE_ALONE.matcher(folded.substring(line[0], line[1])).matches()) {
                continue;
            }
            List<String> subject = List.of();
            for (int[] stretch : sentences(line[0], line[1])) {
                Sentence sentence = new Sentence(text, stretch[0], stretch[1], subject);
                found.addAll(sentence.commitments());
                subject = sentence.addressed();
            }
        }
    }

    /** After a week: a blank, a mark, or words that are no prose with times of their own. */
    private boolean isRow(int from, int to) {
        boolean set = " :|、,".indexOf(folded.charAt(from - 1)) >= 0;
        String words = folded.substring(from, Math.min(to, from + 200));
        int mark = words.indexOf(',');
        boolean prose = words.indexOf('。') >= 0
                || mark >= 0 && !Times.in(words.substring(mark)).isEmpty();
        return set && from < to || !prose;
    }

    private void items(int from, int to, Due due) {
        for (int[] line : lines(from, to)) {
            int start = line[0];
            Marker opening = markers.at(start, true);
            boolean numbered = opening != null;
            int itemStart = opening == null ? start : opening.end();
            int number = opening == null ? 0 : opening.number();
            for (int at = itemStart; at <= line[1]; at++) {
                Marker next = at == line[1] ? null : inlineItem(at, itemStart, number);
                boolean cut = at == line[1] || next != null || !numbered && ";。".indexOf(folded.charAt(at)) >= 0;
                if (cut) {
                    item(itemStart, at, due);
                    itemStart = next == null ? at + 1 : next.end();
                    numbered |= next != null;
                    number = next == null ? number : next.number();
                    at = Math.max(at, itemStart - 1);
                }
            }
        }
    }

    private @Nullable Marker inlineItem(int at, int itemStart, int number) {
        if (at < itemStart + (number == 0 ? 0 : 2)) {
            return null;
        }
        char c = folded.charAt(at);
        boolean possible = c >= '1' && c <= '9' || c == '(' || c >= '①' && c <= '⒛';
        Marker marker = possible ? markers.at(at, false) : null;
        return marker != null && marker.number() == number + 1 ? marker : null;
    }

    private void item(int from, int to, Due due) {
        int start = from;
        int end = to;
        while (start < end && " 。;、,.|-".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " 。;、,.|".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start >= 2) {
            found.add(CalendarItem.of(text, start, end, due));
        }
    }

    private List<int[]> lines(int from, int to) {
        List<int[]> lines = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = Find.lineEnd(folded, start, to);
            if (end > start) {
                lines.add(new int[] {start, end});
            }
            start = end + 1;
        }
        return lines;
    }

    private List<int[]> sentences(int from, int to) {
        List<int[]> sentences = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if ("。!?".indexOf(folded.charAt(i)) >= 0 || i - start >= LONGEST_SENTENCE) {
                if (i > start) {
                    sentences.add(new int[] {start, i});
                }
                start = "。!?".indexOf(folded.charAt(i)) >= 0 ? i + 1 : i;
            }
        }
        if (start < to) {
            sentences.add(new int[] {start, to});
        }
        return sentences;
    }
}
