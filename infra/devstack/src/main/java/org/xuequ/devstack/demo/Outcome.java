package org.xuequ.devstack.demo;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * How a play ended.
 *
 * @param killed the services that were killed on the way and came back
 * @param faults what does not hold, each with its invariant; empty when all does
 * @param signIns access codes of some of the district's people, by person id
 */
public record Outcome(
        Figures figures, SortedSet<String> killed, List<String> faults, SortedMap<String, String> signIns) {
    public boolean good() {
        return faults.isEmpty();
    }
}
