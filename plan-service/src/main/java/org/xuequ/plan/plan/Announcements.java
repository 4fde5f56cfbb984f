package org.xuequ.plan.plan;

import java.util.List;
import org.xuequ.messaging.Event;

/** What the world hears of a change; most of what happens to a draft stays private. */
@FunctionalInterface
public interface Announcements {
    /** @param version that the change makes */
    List<Event> of(Plan after, long version, List<PlanEvent> happened);
}
