package org.xuequ.notification.reminding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Grant;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Role;
import org.xuequ.rest.Scope;

/** Who may look at other people's reminders: those who lead, and those who check. */
public final class Onlookers {
    private static final Set<Role> ROLES = EnumSet.of(
            Role.DISTRICT_ADMIN, Role.REVIEWER, Role.PRINCIPAL, Role.DEPARTMENT_LEAD, Role.AUDITOR, Role.DASHBOARD);

    private Onlookers() {}

    /**
     * Where the caller holds such a role.
     *
     * @throws Problem 403 when nowhere
     */
    public static Scope scope(Caller caller) {
        List<String> paths = caller.grants().stream()
                .filter(grant -> ROLES.contains(grant.role()))
                .map(Grant::path)
                .distinct()
                .toList();
        if (paths.isEmpty()) {
            throw Problem.forbidden();
        }
        return new Scope(paths);
    }
}
