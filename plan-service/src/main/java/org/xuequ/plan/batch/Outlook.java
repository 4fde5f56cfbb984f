package org.xuequ.plan.batch;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an instance knows of a batch's files. Done files stay done, so only the others are looked at again; and it goes on
 * where it last found one, so that finding the next one takes no longer in a large batch. It is a memory to save time:
 * without it everything is looked at anew.
 */
final class Outlook {
    private final int files;
    private final BitSet done = new BitSet();
    private int next;

    Outlook(int files) {
        this.files = files;
    }

    /** Places that are not known to be done, once round from where the last one was found. */
    synchronized List<Integer> places() {
        return IntStream.concat(IntStream.range(next, files), IntStream.range(0, next))
                .filter(place -> !done.get(place))
                .boxed()
                .toList();
    }

    synchronized void found(int place) {
        next = place + 1;
    }

    synchronized void done(int place) {
        done.set(place);
    }

    synchronized boolean isAllDone() {
        return done.cardinality() == files;
    }
}
