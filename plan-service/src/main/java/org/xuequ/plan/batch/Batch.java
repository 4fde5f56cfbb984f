package org.xuequ.plan.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Files that one person sent in together for one unit. How far each of them is lies with the file, so that a file costs
 * the same in a large batch as in a small one.
 *
 * @param content tells these files apart from others; their ids are made of it
 * @param files how many; their places count from 0
 * @param skipped entries of archives that are no documents of anybody's, such as __MACOSX
 * @param done nothing is left to read; noted a little after the last file is
 */
public record Batch(
        String id,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        String by,
        Instant at,
        String content,
        int files,
        int skipped,
        boolean done) {

    Batch finished() {
        return new Batch(id, districtId, schoolId, orgPath, by, at, content, files, skipped, true);
    }
}
