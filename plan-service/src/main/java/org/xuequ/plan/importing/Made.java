package org.xuequ.plan.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction and who made it; made again, it is theirs who did so.
 *
 * @param by null, as {@code at}, when it was made before that was noted
 */
public record Made(
        Correction what, @Nullable String by, @Nullable Instant at) {}
