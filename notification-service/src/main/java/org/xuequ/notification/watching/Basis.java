package org.xuequ.notification.watching;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Term;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.notification.policy.Policy;

/** What planning rests on, as read at one moment; two that are equal plan alike. */
record Basis(Map<String, Term> terms, Map<String, Policy> policies) {

    /** The calendar a task is planned by; null while its term is unknown. */
    @Nullable
    WorkCalendar calendar(TaskState task) {
        Term term = terms.get(task.termId());
        return term == null ? null : WorkCalendar.of(term);
    }

    Policy policy(TaskState task) {
        return policies.getOrDefault(task.districtId(), Policy.usual());
    }
}
