package org.xuequ.task.planning;

import java.util.Collection;
import java.util.List;
import org.xuequ.messaging.Stored;

/** The openings that were asked for, kept until each is done. */
public interface Openings {
    /** Keeps those not known yet; a repeat changes nothing. */
    void keep(Collection<Opening> openings);

    /** Up to {@code limit} in {@code status}, in order of their ids, behind {@code after}. */
    List<Stored<Opening>> in(Opening.Status status, String after, int limit);

    /** Whether a newer version of that opening's plan is known. */
    boolean isOutdated(Opening opening);

    /** How many are in {@code status}. */
    long count(Opening.Status status);

    /** Notes how far it is; a note that somebody else overtook is dropped, for it is tried again. */
    void note(Stored<Opening> opening, Opening.Status status);
}
