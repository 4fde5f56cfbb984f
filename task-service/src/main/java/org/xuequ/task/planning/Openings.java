package org.xuequ.task.planning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xuequ.messaging.Stored;

/** The openings that were asked for, kept until each is done. */
public interface Openings {
    /** Keeps those not known yet; a repeat changes nothing. */
    void keep(Collection<Opening> openings);

    /** Up to {@code limit} in {@code status}, in order of their ids, behind {@code after}. */
    List<Stored<Opening>> in(Opening.Status status, String after, int limit);

    /** The opening of the newest version of that plan that is known; never one of a directive. */
    Optional<Opening> newest(String planId);

    /** How many are in {@code status}. */
    long count(Opening.Status status);

    /** Notes how far it is; a note that somebody else overtook is dropped, for it is tried again. */
    void note(Stored<Opening> opening, Opening.Status status);
}
