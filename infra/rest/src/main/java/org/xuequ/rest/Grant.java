package org.xuequ.rest;

/** A role held at an org path ({@code /d1/s12}) and everything below it. */
public record Grant(Role role, String path) {
    boolean covers(String other) {
        return OrgPaths.contains(path, other);
    }
}
