package org.xuequ.task.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody asks for, within what they may see.
 *
 * @param paths org paths whose tasks they see, with all below
 * @param self their own tasks they see wherever those belong
 * @param under only of this unit and below
 * @param after id to go on behind
 */
public record TaskSearch(
        List<String> paths,
        String self,
        @Nullable String under,
        @Nullable String assignee,
        @Nullable Status status,
        @Nullable String plan,
        @Nullable Instant dueBefore,
        @Nullable String after,
        int limit) {

    public TaskSearch {
        paths = List.copyOf(paths);
    }
}
