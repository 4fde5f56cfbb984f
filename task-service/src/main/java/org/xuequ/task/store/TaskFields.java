package org.xuequ.task.store;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.xuequ.messaging.Leases;
import org.xuequ.task.task.Task;

/** What of a task stands beside its state, to be queried and indexed. */
record TaskFields(int slots) {
    static final String NEXT_AT = "nextAt";
    static final String SLOT = "slot";
    static final String ORG_PATH = "orgPath";
    static final String ASSIGNEE = "assigneeId";
    static final String STATUS = "status";
    static final String PLAN = "planId";
    static final String DUE_AT = "dueAt";

    Map<String, Object> of(Task task) {
        var fields = new HashMap<String, Object>();
        fields.put("districtId", task.origin().districtId());
        fields.put("schoolId", task.origin().schoolId());
        fields.put(ORG_PATH, task.assignment().orgPath());
        fields.put(ASSIGNEE, task.assignment().assigneeId());
        fields.put(STATUS, task.status().name());
        fields.put(PLAN, task.origin().planId());
        fields.put(DUE_AT, Date.from(task.timetable().dueAt()));
        // Written even when there is none, so that a closed task loses its next step.
        fields.put(NEXT_AT, task.nextAt() == null ? null : Date.from(task.nextAt()));
        fields.put(SLOT, Leases.slot(task.id(), slots));
        return fields;
    }
}
