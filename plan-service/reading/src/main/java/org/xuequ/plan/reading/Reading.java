package org.xuequ.plan.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.xuequ.plan.reading.cleaning.Dropped;

/**
 * What was read from one document.
 *
 * @param file the file's name without folders
 * @param leftOut what belongs to no plan, with offsets, in order
 * @param text the decoded text that all offsets are into; not part of the JSON
 */
public record Reading(
        String file,
        List<FoundPlan> plans,
        List<Dropped> leftOut,
        @JsonIgnore String text) {
    public Reading {
        plans = List.copyOf(plans);
        leftOut = List.copyOf(leftOut);
    }

    /** The words left out. */
    @JsonProperty("noise")
    public List<String> noise() {
        return leftOut.stream()
                .map(dropped -> text.substring(dropped.start(), dropped.end()))
                .toList();
    }
}
