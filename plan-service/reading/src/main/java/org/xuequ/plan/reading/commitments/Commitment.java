package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.Recurrence;

/** A commitment found; places are in the cleaned text. Doubts are stable slugs. */
public record Commitment(
        int start,
        int end,
        String action,
        Due due,
        @Nullable Recurrence recurrence,
        @Nullable Quota quota,
        List<String> responsible,
        List<String> doubts) {
    public Commitment {
        responsible = List.copyOf(responsible);
        doubts = List.copyOf(doubts);
    }

    Commitment dueBy(Due other) {
        return new Commitment(start, end, action, other, recurrence, quota, responsible, doubts);
    }

    /** On these days of every such span (每周常规). */
    Commitment every(Recurrence often) {
        return new Commitment(start, end, action, due, often, quota, responsible, doubts);
    }

    /** Its quote goes on to there. */
    Commitment until(int place) {
        return new Commitment(start, place, action, due, recurrence, quota, responsible, doubts);
    }

    /** With how much of it. */
    Commitment of(Quota measured) {
        return new Commitment(start, end, action, due, recurrence, measured, responsible, doubts);
    }

    Commitment alsoBy(List<String> others) {
        List<String> all = new ArrayList<>(responsible);
        others.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return by(all);
    }

    Commitment by(List<String> who) {
        return new Commitment(start, end, action, due, recurrence, quota, who, doubts);
    }
}
