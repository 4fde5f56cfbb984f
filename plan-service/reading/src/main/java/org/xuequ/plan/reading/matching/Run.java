package org.xuequ.plan.reading.matching;

import java.util.Arrays;

/** What changes while one expression is held against one text. */
abstract class Run {
    private static final int[] NONE = {};

    final String text;
    /** Of each group its beginning and its end, from 0; -1 where it is not part of the match. */
    final int[] places;
    /** Of each repetition, how often it was taken and where it began the last time. */
    final int[] counts;

    int from;
    int to;
    /** Where the match must end, -1 where anywhere. */
    int until = -1;

    boolean transparent;
    boolean anchoring = true;

    Run(String text, int groups, int repetitions) {
        this.text = text;
        this.to = text.length();
        this.places = new int[2 * groups + 2];
        this.places[0] = -1;
        this.counts = repetitions == 0 ? NONE : new int[2 * repetitions];
    }

    final boolean begins(Step start, int at, boolean whole) {
        Arrays.fill(places, -1);
        until = whole ? to : -1;
        int end = start.match(this, at);
        until = -1;
        places[0] = end < 0 ? -1 : at;
        places[1] = end;
        return end >= 0;
    }
}
