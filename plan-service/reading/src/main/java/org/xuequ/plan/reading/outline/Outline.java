package org.xuequ.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.text.Find;
import org.xuequ.plan.reading.text.Text;

/**
 * Grows the tree of sections of one plan, line by line, looking for list numbers at line starts and inside lines. Long
 * because what a line may be is asked in one order, which decides.
 */
public final class Outline {
    /** What a list number inside a line may begin with, misread ones included. */
    private static final Chars NUMBERS = Chars.among("0123456789(一二三四五六七八九十LlI|SsBGTbgqZz");

    private final Text text;
    private final StyledHeadings styled;
    /** Of headings that only their style tells, by level. */
    private final double[] ranks;

    private final String folded;
    private final Markers markers;
    private final Confirmation confirmation;
    private final Branch branch;
    private final LostNumber lost;
    private final Ahead ahead;
    private final MixedStyles mixed;
    private final int to;
    private boolean bareWeeks;

    private Outline(Text text, int from, int to, StyledHeadings styled) {
        this.text = text;
        this.styled = styled;
        this.ranks = styled.ranks(text, from, to);
        this.folded = text.folded();
        this.markers = new Markers(folded);
        this.branch = new Branch(folded, from);
        this.lost = new LostNumber(folded, markers, branch, to);
        this.ahead = new Ahead(folded, to);
        this.confirmation = new Confirmation(folded, branch, ahead);
        this.mixed = new MixedStyles(branch, ahead);
        this.to = to;
    }

    /** The top sections of the plan that stands in {@code [from, to)} of a cleaned text. */
    public static List<Node> of(Text text, int from, int to, StyledHeadings styled) {
        return new Outline(text, from, to, styled).grow(from);
    }

    private List<Node> grow(int from) {
        boolean numbered = ahead.isNumbered(from);
        int start = from;
        while (start < to) {
            int newline = folded.indexOf('\n', start);
            int end = newline < 0 || newline > to ? to : newline;
            line(start, end, numbered);
            start = end + 1;
        }
        branch.close(to);
        for (Node node : branch.all()) {
            int limit = Find.lineEnd(folded, node.contentStart(), Math.max(node.contentStart(), node.ownEnd()));
            int end = Heading.end(folded, node, limit);
            node.headingEnds(end, Heading.isGlued(folded, node.contentStart(), end, limit));
        }
        SetOff.alignAll(folded, branch.top());
        EvenTitles.alignAll(folded, branch.top());
        return branch.top();
    }

    private void line(int start, int end, boolean numbered) {
        if (Cells.isRow(folded, start, end)) {
            return;
        }
        String opening = folded.substring(start, Math.min(end, start + 60));
        bareWeeks = CalendarHeading.isBareHead(opening) || bareWeeks && CalendarHeading.bareRow(opening) != null;
        if (bareWeeks) {
            return;
        }
        int scanFrom = start;
        int calendarEnd = Calendars.headingEnd(folded, start, end);
        Marker marker = calendarEnd > 0 ? null : markers.at(start, true);
        if (marker != null && branch.inCalendar() && !branch.leavesCalendar(marker)) {
            return;
        }
        if (calendarEnd > 0) {
            branch.openCalendar(start);
            for (int at = calendarEnd; at < end; at++) {
                if ("。; ".indexOf(folded.charAt(at - 1)) >= 0 && Calendars.opensMonth(folded, at, end)) {
                    branch.openCalendar(at);
                }
            }
            return;
        }
        if (branch.inCalendar() && goesOn(start, end)) {
            return;
        }
        int level = marker == null ? styled.level(text, start, end) : 0;
        if (level > 0 && !(branch.isEmpty() && Titles.isTitle(opening))) {
            branch.openAt(start, ranks[level]);
            return;
        }
        int attachment = marker == null ? Attachment.titleStart(folded, start, end, to, markers) : -1;
        if (attachment > 0) {
            branch.openAttachment(start, attachment);
            return;
        }
        if (marker != null && marker.end() < end && confirmation.atLineStart(marker)) {
            boolean calendar = Calendars.isHeading(folded, marker.end(), end);
            Node node = mixed.isInside(marker)
                    ? branch.openInside(marker, calendar)
                    : branch.open(mixed.asBrother(marker), calendar);
            scanFrom = node.contentStart();
        } else if (marker == null && numbered && !branch.inCalendar() && lost.of(start, end) instanceof Marker number) {
            branch.open(number, false);
            return;
        } else if (marker == null && Unnumbered.isLabelled(folded, start, end, branch)) {
            branch.openUnnumbered(start, false);
            return;
        } else if (marker == null && Unnumbered.isHeading(folded, start, end, to, markers, branch, numbered)) {
            if (!numbered && Unnumbered.isParallel(folded, start, end)) {
                branch.openParallel(start);
            } else {
                branch.openUnnumbered(start, Calendars.follows(folded, end + 1, to));
            }
            return;
        }
        if (!branch.inCalendar()) {
            int[] months = InlineMonths.in(folded, scanFrom, end);
            inline(scanFrom, months.length == 0 ? end : months[0]);
            open(months);
        }
    }

    /** A line of a calendar that goes on with the next months. */
    private boolean goesOn(int start, int end) {
        int[] months = InlineMonths.in(folded, start, end);
        boolean first = months.length > 0 && months[0] == start;
        if (first) {
            open(months);
        }
        return first;
    }

    private void open(int[] months) {
        for (int month : months) {
            branch.openCalendar(month);
        }
    }

    private void inline(int from, int end) {
        for (int at = from + 1; at < end; at++) {
            char c = folded.charAt(at);
            boolean possible = NUMBERS.has(c) || c >= '①' && c <= '⒛';
            Marker marker = possible ? markers.at(at, false) : null;
            if (marker != null && marker.end() < end && confirmation.inline(marker)) {
                Node node = branch.open(mixed.asBrother(marker), false);
                at = node.contentStart() - 1;
            }
        }
    }

    /** All sections, each before its children. */
    public static List<Node> flat(List<Node> top) {
        List<Node> all = new ArrayList<>();
        for (Node node : top) {
            all.add(node);
            all.addAll(flat(node.children()));
        }
        return all;
    }

    /** The cleaned heading of a node, without its final mark. */
    public static String heading(Text text, Node node) {
        return text.chars().substring(node.contentStart(), node.headingEnd()).strip();
    }

    /** The printed number, or empty where there was none. */
    public static String marker(Text text, Node node) {
        @Nullable Marker marker = node.marker();
        return marker == null
                ? ""
                : text.chars().substring(marker.start(), marker.end()).strip();
    }
}
