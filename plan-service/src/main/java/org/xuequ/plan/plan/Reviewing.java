package org.xuequ.plan.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Term;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.plan.PlanCommand.ApproveSection;
import org.xuequ.plan.plan.PlanCommand.ReturnSection;
import org.xuequ.plan.plan.PlanCommand.SubmitSection;

/** Handing in and judging, with the time of the district's clock. */
public final class Reviewing {
    private final PlanDesk desk;
    private final Directory directory;
    private final Clock clock;

    public Reviewing(PlanDesk desk, Directory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    public Stored<Plan> submit(Stored<Plan> plan, String key, String by, @Nullable Long expected, Command request) {
        return desk.handle(plan, new SubmitSection(key, by, now()), expected, request);
    }

    /** @param revision the text that was read; null for whichever lies there */
    public Stored<Plan> approve(
            Stored<Plan> plan,
            String key,
            @Nullable String revision,
            String by,
            @Nullable Long expected,
            Command request) {
        Instant now = now();
        var schools = plan.state().directives().isEmpty() ? List.<String>of() : openSchools(plan.state(), now);
        return desk.handle(plan, new ApproveSection(key, revision, by, now, schools), expected, request);
    }

    /** @param revision the text that was read; null for whichever lies there */
    public Stored<Plan> giveBack(
            Stored<Plan> plan,
            String key,
            @Nullable String revision,
            String reason,
            String by,
            @Nullable Long expected,
            Command request) {
        return desk.handle(plan, new ReturnSection(key, revision, reason, by, now()), expected, request);
    }

    private List<String> openSchools(Plan plan, Instant now) {
        ZoneId zone = directory.term(plan.termId()).map(Term::zone).orElse(clock.getZone());
        return directory.schoolsOpenOn(plan.districtId(), LocalDate.ofInstant(now, zone));
    }

    /** The store keeps milliseconds; what is answered now must be what is read later. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
