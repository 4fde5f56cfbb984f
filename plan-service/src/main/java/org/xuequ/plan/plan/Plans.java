package org.xuequ.plan.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.Stored;

/** All plans. */
public interface Plans {
    Optional<Stored<Plan>> find(String planId);

    /** @throws org.xuequ.messaging.AlreadyThere when the id is taken */
    Stored<Plan> add(Plan plan, Command request);

    /**
     * Plans in the order of their ids, one more than {@code limit} where there are more.
     *
     * @param after cursor of the last one seen; null from the beginning
     */
    List<Stored<Plan>> page(Filter filter, @Nullable String after, int limit);

    /**
     * Which plans.
     *
     * @param scope org paths in sight; plans of those units and the ones below
     * @param under only of this unit and below; null for all
     */
    record Filter(
            List<String> scope,
            @Nullable String under,
            @Nullable String cycleId,
            @Nullable Boolean active) {}

    /** Writes state and events at once. @throws org.xuequ.messaging.StaleVersion when somebody was faster */
    Stored<Plan> change(Stored<Plan> before, Plan after, List<Event> events, Command request);
}
