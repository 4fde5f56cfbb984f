package org.xuequ.plan.cycle;

import org.xuequ.messaging.Event;

/** What the world hears when a cycle opens. */
@FunctionalInterface
public interface CycleAnnouncement {
    Event opened(Cycle cycle, long version);
}
