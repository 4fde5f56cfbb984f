package org.xuequ.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, by their token (a controller argument).
 *
 * @param district id, or null for who stands above districts
 * @param locale Chinese unless the request prefers English
 */
public record Caller(
        String personId,
        String name,
        @Nullable String district,
        @Nullable String school,
        List<Grant> grants,
        Locale locale) {

    /** Whether one of {@code roles} (or DISTRICT_ADMIN) is held at {@code path} or above. */
    public boolean may(String path, Role... roles) {
        return grants.stream()
                .anyMatch(g -> g.covers(path)
                        && (g.role() == Role.DISTRICT_ADMIN
                                || Arrays.asList(roles).contains(g.role())));
    }

    public boolean sees(String path) {
        return grants.stream().anyMatch(g -> g.covers(path));
    }

    /** @throws Problem 404 where the path is out of sight (its existence is not told), 403 where the role is missing */
    public void require(String path, Role... roles) {
        if (!sees(path)) {
            throw Problem.notFound(path);
        }
        if (!may(path, roles)) {
            throw Problem.forbidden();
        }
    }

    public Scope scope() {
        return new Scope(grants.stream().map(Grant::path).distinct().toList());
    }
}
