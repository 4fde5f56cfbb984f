package org.xuequ.plan.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One handing in of a section and what became of it.
 *
 * @param revision id of the frozen text
 * @param verdict null while it waits for the reviewer
 */
public record Submission(
        String revision, String by, Instant at, @Nullable Verdict verdict) {
    /**
     * What the reviewer said.
     *
     * @param reason why it went back; null when approved
     */
    public record Verdict(
            boolean approved,
            String by,
            Instant at,
            @Nullable String reason) {}

    Submission judged(Verdict word) {
        return new Submission(revision, by, at, word);
    }
}
