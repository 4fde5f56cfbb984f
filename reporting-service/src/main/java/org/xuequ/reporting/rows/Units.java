package org.xuequ.reporting.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xuequ.reporting.sources.OrgUnit;

/**
 * The tree as far as the directory has told it. A unit not heard of yet is taken to be open: whoever addressed it knew
 * it, and its own event will correct the score should it say otherwise.
 */
public final class Units {
    private final Map<String, OrgUnit> byId = new HashMap<>();
    private final Map<String, OrgUnit> byPath = new HashMap<>();

    public Units(Collection<OrgUnit> units) {
        units.forEach(unit -> {
            byId.put(unit.orgUnitId(), unit);
            byPath.put(unit.path(), unit);
        });
    }

    /** The unit of that id, once the directory has told of it. */
    public Optional<OrgUnit> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Its name, or its id as long as the name is not known. */
    public String name(String id) {
        return find(id).map(OrgUnit::name).orElse(id);
    }

    /** Whether the unit of that id and all above it are open at {@code instant} by the days of {@code zone}. */
    boolean open(String id, Instant instant, ZoneId zone) {
        OrgUnit unit = byId.get(id);
        return unit == null
                || (unit.openOn(LocalDate.ofInstant(instant, zone)) && pathOpen(unit.path(), instant, zone));
    }

    /** Whether every known unit on {@code path} is open at {@code instant} by the days of {@code zone}. */
    boolean pathOpen(String path, Instant instant, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            OrgUnit unit = byPath.get(at);
            if (unit != null && !unit.openOn(day)) {
                return false;
            }
        }
        return true;
    }
}
