package org.xuequ.reporting.asking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.xuequ.reporting.rows.SchoolTerm;
import org.xuequ.reporting.sources.OrgUnit;

/**
 * A unit in a term.
 *
 * @param unit a district or a school that the caller sees
 * @param zone whose days the term is counted in
 * @param now by the district's clock, the same for a whole answer
 */
public record Asked(OrgUnit unit, Named term, ZoneId zone, Instant now) {

    /** Something with an id and a name for people. */
    public record Named(String id, String name) {}

    public OffsetDateTime asOf() {
        return now.atZone(zone).toOffsetDateTime();
    }

    public Named named() {
        return new Named(unit.orgUnitId(), unit.name());
    }

    /** What the unit's own score is about. */
    public SchoolTerm schoolTerm() {
        return new SchoolTerm(unit.districtId(), unit.orgUnitId(), term.id());
    }
}
