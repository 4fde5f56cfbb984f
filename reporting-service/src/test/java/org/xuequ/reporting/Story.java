package org.xuequ.reporting;

import static org.xuequ.reporting.sources.OrgUnit.Kind.DEPARTMENT;
import static org.xuequ.reporting.sources.OrgUnit.Kind.DISTRICT;
import static org.xuequ.reporting.sources.OrgUnit.Kind.SCHOOL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.reporting.rows.Rows;
import org.xuequ.reporting.rows.SchoolTerm;
import org.xuequ.reporting.rows.Units;
import org.xuequ.reporting.sources.Cycle;
import org.xuequ.reporting.sources.OrgUnit;
import org.xuequ.reporting.sources.Plan;
import org.xuequ.reporting.sources.Task;
import org.xuequ.reporting.sources.TermDates;

/**
 * A term of a made-up district, as its services would tell it; the same seed tells the same. Schools open and close,
 * calls are changed, sections come back, tasks run their lives. {@link #rows} is what it all comes to.
 */
public final class Story {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant OPENED = Instant.parse("2026-02-24T01:00:00Z");
    static final List<String> SECTIONS = List.of("goals", "measures", "calendar");
    private static final LocalDate LONG_AGO = LocalDate.parse("2000-09-01");
    private static final Instant DEADLINE = Instant.parse("2026-03-06T15:59:59.999Z");
    private static final Instant ON_TIME_UNTIL = Instant.parse("2026-03-10T15:59:59.999Z");

    public final String district;
    public final String term;
    public final List<String> schools;
    public final List<Told> told = new ArrayList<>();
    final Random chance;
    final Map<String, Plan> plans = new LinkedHashMap<>();
    final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, Cycle> cycles = new LinkedHashMap<>();
    private final Map<String, OrgUnit> units = new LinkedHashMap<>();

    public Story(String name, long seed) {
        chance = new Random(seed);
        district = "d" + name;
        term = "t" + name;
        schools = Stream.of("1", "2", "3", "4").map(i -> "s" + name + i).toList();
        directory();
        call(1, schools, SECTIONS);
        if (chance.nextBoolean()) {
            call(2, schools.subList(0, 3), SECTIONS.subList(0, 2));
        }
        schools.forEach(school -> PlanLife.of(this, school));
        everyone().forEach(owner -> TaskLives.of(this, owner));
        if (chance.nextBoolean()) {
            unit(schools.get(1), SCHOOL, schools.get(1), LocalDate.parse("2026-05-01"));
        }
    }

    /** The schools and, as the last, the office. */
    public List<String> everyone() {
        return Stream.concat(schools.stream(), Stream.of(district)).toList();
    }

    public SchoolTerm of(String school) {
        return new SchoolTerm(district, school, term);
    }

    public String path(String school) {
        return school.equals(district) ? "/" + district : "/" + district + "/" + school;
    }

    /** The rows of a school by the last word of everybody. */
    public Rows rows(String school) {
        return Rows.of(
                of(school),
                List.copyOf(cycles.values()),
                List.copyOf(plans.values()),
                List.copyOf(tasks.values()),
                new Units(units.values()),
                ZONE);
    }

    /** The story out of order and with repeats, differently for each seed. */
    public List<Told> garbled(long seed) {
        var random = new Random(seed);
        List<Told> all = new ArrayList<>(told);
        told.stream().filter(each -> random.nextInt(3) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }

    void tell(String type, String key, Object event) {
        told.add(new Told(type, key, event));
    }

    private void directory() {
        LocalDate first = LocalDate.parse("2026-02-24");
        LocalDate last = LocalDate.parse("2026-07-10");
        tell("directory.term-changed.v1", district, new TermDates(term, 1, district, "第二学期", first, last, ZONE));
        unit(district, DISTRICT, null, null);
        for (String school : schools) {
            unit(school, SCHOOL, school, school.endsWith("4") ? LocalDate.parse("2026-03-01") : null);
            unit(school + "-jwc", DEPARTMENT, school, chance.nextInt(5) == 0 ? LocalDate.parse("2026-04-20") : null);
        }
    }

    private void unit(String id, OrgUnit.Kind kind, @Nullable String school, @Nullable LocalDate closed) {
        OrgUnit before = units.get(id);
        long version = before == null ? 1 : before.version() + 1;
        String path = kind == DEPARTMENT ? path(String.valueOf(school)) + "/jwc" : path(id);
        var unit = new OrgUnit(id, version, district, school, kind, "单位" + id, path, LONG_AGO, closed);
        units.put(id, unit);
        tell("directory.org-unit-changed.v1", school == null ? district : school, unit);
    }

    private void call(long version, List<String> addressed, List<String> keys) {
        List<Cycle.Section> sections = keys.stream()
                .map(key -> new Cycle.Section(key, key, DEADLINE, ON_TIME_UNTIL))
                .toList();
        var cycle =
                new Cycle("cy-" + district, version, district, "计划征集", term, Cycle.Status.OPEN, addressed, sections);
        cycles.put(cycle.cycleId(), cycle);
        tell("plan.cycle-opened.v1", district, cycle);
    }
}
