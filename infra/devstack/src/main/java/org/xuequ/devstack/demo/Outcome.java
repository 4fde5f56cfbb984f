package org.xuequ.devstack.demo;

import java.util.List;
import java.util.SortedMap;

/**
 * How a play ended.
 *
 * @param faults what does not hold, each with its invariant; empty when all does
 * @param signIns access codes of some of the district's people, by person id
 */
public record Outcome(Figures figures, List<String> faults, SortedMap<String, String> signIns) {
    public boolean good() {
        return faults.isEmpty();
    }
}
