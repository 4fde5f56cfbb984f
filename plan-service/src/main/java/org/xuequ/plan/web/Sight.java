package org.xuequ.plan.web;

import static org.xuequ.rest.Role.AUDITOR;
import static org.xuequ.rest.Role.DEPARTMENT_LEAD;
import static org.xuequ.rest.Role.PLANNER;
import static org.xuequ.rest.Role.PRINCIPAL;
import static org.xuequ.rest.Role.REVIEWER;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Grant;
import org.xuequ.rest.OrgPaths;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Role;

/** What a caller sees and may do here: everyone reads in the own school, and below wherever a grant is held. */
final class Sight {
    private static final Role[] WRITERS = {PRINCIPAL, PLANNER, DEPARTMENT_LEAD};
    private static final Role[] KEEPERS = {PRINCIPAL, PLANNER, DEPARTMENT_LEAD, REVIEWER, AUDITOR};

    private Sight() {}

    /** Org paths that the caller reads, with everything below each. */
    static List<String> of(Caller caller) {
        return caller.grants().stream()
                .map(Grant::path)
                .map(path -> upToSchool(path, caller.school()))
                .distinct()
                .toList();
    }

    static boolean reaches(Caller caller, String orgPath) {
        return of(caller).stream().anyMatch(path -> OrgPaths.contains(path, orgPath));
    }

    /** Ids of the districts that the caller belongs to; null for all. */
    static @Nullable Set<String> districts(Caller caller) {
        boolean all = caller.grants().stream().anyMatch(grant -> grant.path().equals("/"));
        return all
                ? null
                : caller.grants().stream()
                        .map(grant -> grant.path().split("/", -1))
                        .filter(parts -> parts.length > 1)
                        .map(parts -> parts[1])
                        .collect(Collectors.toSet());
    }

    static boolean sees(Caller caller, String districtId) {
        Set<String> districts = districts(caller);
        return districts == null || districts.contains(districtId);
    }

    /** @param lead of the section it is about, who may write that too; null when nobody is named */
    static void requireWriter(Caller caller, String orgPath, @Nullable String lead) {
        requireReach(caller, orgPath);
        if (!caller.may(orgPath, WRITERS) && !caller.personId().equals(lead)) {
            throw Problem.forbidden();
        }
    }

    static void requireReviewer(Caller caller, String orgPath) {
        requireReach(caller, orgPath);
        if (!caller.may(orgPath, REVIEWER)) {
            throw Problem.forbidden();
        }
    }

    /** Documents as they were sent may hold more than the plan made of them, so not everyone of the school reads them. */
    static void requireKeeper(Caller caller, String orgPath, String what) {
        if (!reaches(caller, orgPath)) {
            throw Problem.notFound(what);
        }
        if (!caller.may(orgPath, KEEPERS)) {
            throw Problem.forbidden();
        }
    }

    private static void requireReach(Caller caller, String orgPath) {
        if (!reaches(caller, orgPath)) {
            throw Problem.notFound(orgPath);
        }
    }

    private static String upToSchool(String path, @Nullable String school) {
        String[] parts = path.split("/", -1);
        int at = school == null ? -1 : Arrays.asList(parts).indexOf(school);
        return at < 0 ? path : String.join("/", Arrays.copyOf(parts, at + 1));
    }
}
