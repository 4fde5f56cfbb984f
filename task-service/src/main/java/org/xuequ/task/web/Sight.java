package org.xuequ.task.web;

import java.util.List;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Grant;
import org.xuequ.rest.OrgPaths;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Role;
import org.xuequ.rest.Scope;
import org.xuequ.task.task.Task;

/**
 * What of tasks a person sees and may do. A teacher sees their own; every other role sees those of its unit and below.
 */
record Sight(Caller caller) {

    boolean sees(Task task) {
        return isTheirs(task) || scope().contains(task.assignment().orgPath());
    }

    /** @throws Problem 404 for a task out of sight: that it exists is not told */
    void requireSight(Task task) {
        if (!sees(task)) {
            throw Problem.notFound(task.id());
        }
    }

    /** To report on a task: its assignee, or who leads the unit. */
    void requireDoing(Task task) {
        requireSight(task);
        if (!isTheirs(task)) {
            requireLeading(task);
        }
    }

    /** To change what is asked: who leads the unit. What the district asks of a school, its principal cannot waive. */
    void requireLeading(Task task) {
        requireSight(task);
        boolean mayLead = task.origin().directiveId() == null
                ? caller.may(task.assignment().orgPath(), Role.DEPARTMENT_LEAD, Role.PRINCIPAL)
                : caller.may(task.assignment().orgPath(), Role.REVIEWER, Role.PRINCIPAL) && !isTheirs(task);
        if (!mayLead) {
            throw Problem.forbidden();
        }
    }

    /** Paths whose tasks they see, with all below. */
    List<String> paths() {
        return scope().paths();
    }

    /** Whether {@code path} lies in their district at all. */
    boolean belongsTo(String path) {
        return caller.grants().stream()
                .anyMatch(grant -> OrgPaths.contains(path, grant.path()) || OrgPaths.contains(grant.path(), path));
    }

    private boolean isTheirs(Task task) {
        return task.assignment().assigneeId().equals(caller.personId());
    }

    private Scope scope() {
        return new Scope(caller.grants().stream()
                .filter(grant -> grant.role() != Role.TEACHER)
                .map(Grant::path)
                .distinct()
                .toList());
    }
}
