package org.xuequ.plan.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.Stored;

/** All cycles. */
public interface Cycles {
    Optional<Stored<Cycle>> find(String cycleId);

    /**
     * Cycles in the order of their ids, one more than {@code limit} where there are more.
     *
     * @param districts whose cycles; null for every district's
     * @param after cursor of the last one seen; null from the beginning
     */
    List<Stored<Cycle>> page(@Nullable Collection<String> districts, @Nullable String after, int limit);

    /** Writes the cycle and what it says. @throws org.xuequ.messaging.AlreadyThere when the id is taken */
    Stored<Cycle> add(Cycle cycle, List<Event> events, Command request);
}
