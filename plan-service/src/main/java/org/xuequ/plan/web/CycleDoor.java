package org.xuequ.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.calendar.Term;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.cycle.Cycle;
import org.xuequ.plan.cycle.Cycle.CycleSection;
import org.xuequ.plan.cycle.CycleRefused;
import org.xuequ.plan.cycle.Cycles;
import org.xuequ.plan.cycle.OpeningCycles;
import org.xuequ.plan.cycle.OpeningCycles.Wish;
import org.xuequ.plan.cycle.OpeningCycles.WishedSection;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Page;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Versions;

@RestController
@RequestMapping("/cycles")
class CycleDoor {
    private final Cycles cycles;
    private final OpeningCycles opening;
    private final Directory directory;

    CycleDoor(Cycles cycles, OpeningCycles opening, Directory directory) {
        this.cycles = cycles;
        this.opening = opening;
        this.directory = directory;
    }

    /** @param schools ids; without them every school open now */
    record CycleBody(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 64) String termId,
            @Nullable @Size(max = 64) String templateId,
            @NotNull PlanKind planKind,
            @Nullable @Size(min = 1, max = 5_000) List<@NotBlank @Size(max = 64) String> schools,
            @NotNull @Size(min = 1, max = 60) List<@Valid SectionBody> sections) {}

    /**
     * @param title without it the template's
     * @param deadline the day at whose end it is due
     * @param graceWorkdays without it none
     */
    record SectionBody(
            @NotBlank @Size(max = 64) @Pattern(regexp = "[\\p{L}\\p{N}._-]+")
            String key,

            @Nullable @Size(min = 1, max = 200) String title,
            @NotNull LocalDate deadline,
            @Nullable @Min(0) @Max(60) Integer graceWorkdays) {}

    record CycleAnswer(
            String cycleId,
            long version,
            String districtId,
            String title,
            String termId,
            PlanKind planKind,
            List<String> schools,
            List<CycleSection> sections,
            Instant openedAt) {
        static CycleAnswer of(Stored<Cycle> stored) {
            Cycle cycle = stored.state();
            return new CycleAnswer(
                    cycle.id(),
                    stored.version(),
                    cycle.districtId(),
                    cycle.title(),
                    cycle.termId(),
                    cycle.planKind(),
                    cycle.schools(),
                    cycle.sections(),
                    cycle.openedAt());
        }
    }

    @PostMapping
    ResponseEntity<CycleAnswer> open(@Valid @RequestBody CycleBody body, Caller caller, Command request) {
        var wish = new Wish(
                body.title(),
                body.termId(),
                body.planKind(),
                body.templateId(),
                body.schools(),
                body.sections().stream()
                        .map(s -> new WishedSection(
                                s.key(), s.title(), s.deadline(), Objects.requireNonNullElse(s.graceWorkdays(), 0)))
                        .toList());
        Stored<Cycle> cycle = Refusals.told(() -> {
            String named = directory
                    .term(body.termId())
                    .map(Term::districtId)
                    .filter(district -> Sight.sees(caller, district))
                    .orElseThrow(() -> new CycleRefused(CycleRefused.Reason.UNKNOWN_TERM, body.termId()));
            return opening.open(wish, DistrictOf.administrator(caller, named), caller.personId(), request);
        });
        return Versions.created(cycle, CycleAnswer.of(cycle));
    }

    @GetMapping
    Page<CycleAnswer> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        int size = Cursor.limit(limit);
        return Page.of(cycles.page(Sight.districts(caller), after, size), size, Stored::id)
                .map(CycleAnswer::of);
    }

    @GetMapping("/{cycleId}")
    ResponseEntity<CycleAnswer> read(@PathVariable String cycleId, Caller caller) {
        Stored<Cycle> cycle = cycles.find(cycleId)
                .filter(found -> Sight.sees(caller, found.state().districtId()))
                .orElseThrow(() -> Problem.notFound(cycleId));
        return Versions.ok(cycle, CycleAnswer.of(cycle));
    }
}
