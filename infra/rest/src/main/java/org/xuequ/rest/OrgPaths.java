package org.xuequ.rest;

/** Materialised paths of the org tree: {@code /d1/s12/jwc}; {@code /} is the whole installation. */
public final class OrgPaths {
    private OrgPaths() {}

    /** Whether {@code path} is {@code ancestor} itself or lies below it. */
    public static boolean contains(String ancestor, String path) {
        return ancestor.equals("/") || path.equals(ancestor) || path.startsWith(ancestor + "/");
    }
}
