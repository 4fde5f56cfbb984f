package org.xuequ.task.planning;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be opened in one school for one plan or directive; kept until it is done, for the directory may lag behind.
 *
 * @param id of the batch: {@code planId@version:schoolId}, or {@code directiveId:schoolId}
 * @param version of the plan; 0 for a directive that was kept before that was noted
 * @param orgPath the plan's unit; null for a directive, which goes to the school itself
 * @param directives what a plan asks of its schools; null for a directive, and for a plan where that was not noted yet
 * @param sectionLeads whoever answers for a section, where the plan says so
 * @param at when it came into force
 * @param status whether its tasks are opened
 */
public record Opening(
        String id,
        String districtId,
        @Nullable String schoolId,
        String planId,
        long version,
        @Nullable String directiveId,
        @Nullable String orgPath,
        String termId,
        List<Measure> measures,
        @Nullable List<Measure> directives,
        List<SectionLead> sectionLeads,
        Instant at,
        Status status) {

    /** NEW: not tried yet; WAITING: tried, and the directory knew too little; DONE: opened. */
    public enum Status {
        NEW,
        WAITING,
        DONE
    }

    /** This, that far. */
    public Opening as(Status next) {
        return new Opening(
                id,
                districtId,
                schoolId,
                planId,
                version,
                directiveId,
                orgPath,
                termId,
                measures,
                directives,
                sectionLeads,
                at,
                next);
    }

    /** Whether this newer version of the plan leaves nothing of {@code older} to open. */
    boolean overtakes(Opening older) {
        return version > older.version
                && (older.directiveId == null
                        || (directives != null
                                && older.measures.stream()
                                        .noneMatch(measure ->
                                                asked(measure.id(), true).isPresent())));
    }

    /** Whether a task of that measure belongs to the plan still. */
    boolean asks(String measureId, boolean ofSchools) {
        return (ofSchools && directives == null) || asked(measureId, ofSchools).isPresent();
    }

    /** The measure as this version has it; of the schools, or of the plan's own unit. */
    Optional<Measure> asked(String measureId, boolean ofSchools) {
        List<Measure> all = ofSchools ? Objects.requireNonNullElse(directives, List.of()) : measures;
        return all.stream().filter(measure -> measure.id().equals(measureId)).findFirst();
    }

    /** Not a map: a section's key may hold a dot, which a stored key must not. */
    public record SectionLead(String section, String personId) {}

    @Nullable
    String leadOf(String section) {
        return sectionLeads.stream()
                .filter(lead -> lead.section().equals(section))
                .map(SectionLead::personId)
                .findFirst()
                .orElse(null);
    }

    String seriesId(Measure measure) {
        return directiveId == null ? planId + ":" + measure.id() : directiveId + ":" + schoolId;
    }
}
