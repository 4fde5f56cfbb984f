package org.xuequ.task.planning;

import java.util.Optional;
import org.xuequ.task.task.Assignment;
import org.xuequ.task.task.Origin;

/** Finds the place of a person who is to take over a task. */
public final class Colleagues {
    private final Rosters rosters;

    public Colleagues(Directory directory) {
        this.rosters = new Rosters(directory);
    }

    /** Work of {@code origin} in this person's hands; empty when they do not belong to its school, or to its office. */
    public Optional<Assignment> takingOver(Origin origin, String personId) {
        return rosters.of(origin.districtId(), origin.schoolId())
                .flatMap(roster -> roster.known(personId).map(person -> roster.to(person, null, roster.path())));
    }
}
