package org.xuequ.reporting.rows;

/**
 * What one score is about: a school in a term.
 *
 * @param schoolId the school, or the district's own id for the office's own work
 */
public record SchoolTerm(String districtId, String schoolId, String termId) {
    /** The id of its score. */
    public String id() {
        return schoolId + ":" + termId;
    }
}
