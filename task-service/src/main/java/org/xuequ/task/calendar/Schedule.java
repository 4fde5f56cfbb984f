package org.xuequ.task.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.task.calendar.When.Once;
import org.xuequ.task.calendar.When.Position;

/**
 * When a measure is to be done, as its plan says it.
 *
 * @param deadline the words mean "until", so a recurrence runs from the term's start to that day
 * @param notation normalised words for time; null for none, which is the term's end
 * @param recurrence null for once
 */
public record Schedule(
        boolean deadline,
        @Nullable String notation,
        @Nullable Recurrence recurrence) {

    /**
     * The days it comes down to in a term, in order, at least one. They follow from the schedule alone, never from what
     * was done, so a month that is missed exists and counts.
     */
    public List<Occurrence> occurrences(WorkCalendar calendar) {
        When when = WhenReader.read(notation);
        Days days = new Days(calendar);
        Recurrence pace = recurrence == null ? implied(when) : recurrence;
        if (pace == null || pace.stands() || pace == Recurrence.TERM || pace == Recurrence.YEARLY) {
            return once(when, days);
        }
        Span window = window(when, days);
        var turns = new Turns(calendar, window, positions(when)).of(pace);
        return turns.isEmpty() ? once(when, days) : turns;
    }

    /** 每周三 and 每月25日前 recur whether or not the importer said so. */
    private static @Nullable Recurrence implied(When when) {
        return switch (when) {
            case When.EveryWeekday _ -> Recurrence.WEEKLY;
            case When.EveryMonthDay _, When.EveryMonthEnd _, When.EveryMonthWeek _ -> Recurrence.MONTHLY;
            case When.Any(var parts) -> implied(parts.getFirst().when());
            case When.Once _, When.Vague _ -> null;
        };
    }

    private static List<Position> positions(When when) {
        return switch (when) {
            case Position position -> List.of(position);
            case When.Any(var parts) ->
                parts.stream()
                        .map(When.Named::when)
                        .filter(Position.class::isInstance)
                        .map(Position.class::cast)
                        .toList();
            case Once _, When.Vague _ -> List.of();
        };
    }

    private Span window(When when, Days days) {
        if (!(when instanceof Once once)) {
            return days.term();
        }
        Span span = days.of(once);
        if (span == null) {
            return days.term();
        }
        Span asked = deadline && !span.to().isBefore(days.term().from())
                ? new Span(days.term().from(), span.to())
                : span;
        Span within = asked.and(days.term());
        return within == null ? asked : within;
    }

    private static List<Occurrence> once(When when, Days days) {
        return switch (when) {
            case Once once -> List.of(on(null, once, days));
            case Position _ -> List.of(new Occurrence(null, days.term().to(), false));
            case When.Vague _ -> List.of(new Occurrence(null, days.term().to(), true));
            case When.Any(var parts) -> each(parts, days);
        };
    }

    private static List<Occurrence> each(List<When.Named> parts, Days days) {
        var known = new ArrayList<Occurrence>();
        for (When.Named part : parts) {
            if (part.when() instanceof Once once && days.of(once) != null) {
                known.add(on(part.name(), once, days));
            }
        }
        if (known.isEmpty()) {
            return once(new When.Vague(), days);
        }
        return known.stream()
                .sorted((a, b) -> a.due().compareTo(b.due()))
                .distinct()
                .toList();
    }

    private static Occurrence on(@Nullable String key, Once when, Days days) {
        Span span = days.of(when);
        return span == null ? new Occurrence(key, days.term().to(), true) : new Occurrence(key, span.to(), false);
    }
}
