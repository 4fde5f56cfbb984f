package org.xuequ.task.task;

import org.jspecify.annotations.Nullable;

/**
 * Where a task comes from.
 *
 * @param schoolId null for the district's own work
 * @param directiveId set when the district addressed it to schools
 * @param seriesId shared by all tasks of one measure in one school
 */
public record Origin(
        String districtId,
        @Nullable String schoolId,
        String planId,
        @Nullable String directiveId,
        String seriesId,
        String measureId,
        String termId) {

    /** The key that keeps one school's history in order: the school, or the district where there is none. */
    public String key() {
        return schoolId == null ? districtId : schoolId;
    }
}
