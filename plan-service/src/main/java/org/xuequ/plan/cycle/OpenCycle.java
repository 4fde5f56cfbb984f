package org.xuequ.plan.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xuequ.plan.plan.PlanKind;

/**
 * Opens a cycle.
 *
 * @param schools ids of the schools addressed
 * @param sections each with its title resolved
 */
public record OpenCycle(
        String cycleId, String title, PlanKind planKind, List<String> schools, List<Call> sections, Instant at) {
    /**
     * What is asked for.
     *
     * @param deadline the day at whose end it is due, in the district's zone
     * @param graceWorkdays working days after the deadline that still count as on time
     */
    public record Call(String key, String title, LocalDate deadline, int graceWorkdays) {}
}
