package org.xuequ.plan.revision;

/** A stretch of text that two revisions share, or that only the old or only the new one has. */
public record Change(Op op, String text) {
    /** How the stretch came through. */
    public enum Op {
        SAME,
        GONE,
        NEW
    }
}
