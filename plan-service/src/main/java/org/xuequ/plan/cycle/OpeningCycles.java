package org.xuequ.plan.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Term;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.cycle.CycleRefused.Reason;
import org.xuequ.plan.cycle.OpenCycle.Call;
import org.xuequ.plan.cycle.Template.TemplateSection;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.naming.Naming;
import org.xuequ.plan.plan.PlanKind;

/** Opens a cycle as the district asks for it: with a template or without, for some schools or all. */
public final class OpeningCycles {
    private final Cycles cycles;
    private final Templates templates;
    private final Directory directory;
    private final CycleAnnouncement announcement;
    private final Clock clock;

    public OpeningCycles(
            Cycles cycles, Templates templates, Directory directory, CycleAnnouncement announcement, Clock clock) {
        this.cycles = cycles;
        this.templates = templates;
        this.directory = directory;
        this.announcement = announcement;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param templateId its sections are called for, each with a deadline among {@code sections}; null without one
     * @param schools ids; null for every school open now
     */
    public record Wish(
            String title,
            String termId,
            PlanKind planKind,
            @Nullable String templateId,
            @Nullable List<String> schools,
            List<WishedSection> sections) {}

    /** @param title null takes the template's */
    public record WishedSection(String key, @Nullable String title, LocalDate deadline, int graceWorkdays) {}

    /**
     * Opens the cycle, or answers the one that the same request opened before.
     *
     * @param by id of the person who asks
     * @throws CycleRefused when the term, the template, a school, a section or a date does not fit
     * @throws org.xuequ.messaging.CommandReused when the key came with another wish
     */
    public Stored<Cycle> open(Wish wish, String districtId, String by, Command request) {
        Term term = directory
                .term(wish.termId())
                .filter(t -> t.districtId().equals(districtId))
                .orElseThrow(() -> new CycleRefused(Reason.UNKNOWN_TERM, wish.termId()));
        Instant now = Instant.ofEpochMilli(clock.millis());
        String id = Naming.id("cy", districtId, by, request.key());
        Cycle cycle = Cycle.open(
                new OpenCycle(
                        id, wish.title(), wish.planKind(), schools(wish, term, now), calls(wish, districtId), now),
                term);
        try {
            return cycles.add(cycle, List.of(announcement.opened(cycle, 1)), request);
        } catch (AlreadyThere e) {
            return cycles.find(id).filter(there -> there.has(request)).orElseThrow(() -> e);
        }
    }

    private List<String> schools(Wish wish, Term term, Instant now) {
        List<String> open = directory.schoolsOpenOn(term.districtId(), LocalDate.ofInstant(now, term.zone()));
        if (wish.schools() == null) {
            return open;
        }
        var known = new HashSet<>(open);
        wish.schools().stream()
                .filter(school -> !known.contains(school))
                .findFirst()
                .ifPresent(school -> {
                    throw new CycleRefused(Reason.UNKNOWN_SCHOOL, school);
                });
        return wish.schools();
    }

    private List<Call> calls(Wish wish, String districtId) {
        String templateId = wish.templateId();
        if (templateId == null) {
            return wish.sections().stream()
                    .map(s ->
                            new Call(s.key(), s.title() == null ? s.key() : s.title(), s.deadline(), s.graceWorkdays()))
                    .toList();
        }
        Template template = templates
                .find(templateId)
                .map(Stored::state)
                .filter(t -> t.districtId().equals(districtId))
                .orElseThrow(() -> new CycleRefused(Reason.UNKNOWN_TEMPLATE, templateId));
        var keys = template.sections().stream().map(TemplateSection::key).collect(Collectors.toSet());
        wish.sections().stream()
                .filter(s -> !keys.contains(s.key()))
                .findFirst()
                .ifPresent(s -> {
                    throw new CycleRefused(Reason.SECTION_NOT_IN_TEMPLATE, s.key());
                });
        Map<String, WishedSection> byKey = wish.sections().stream()
                .collect(Collectors.toMap(WishedSection::key, s -> s, (a, b) -> {
                    throw new CycleRefused(Reason.SECTION_TWICE, b.key());
                }));
        return template.sections().stream()
                .map(section -> call(section, byKey.get(section.key())))
                .toList();
    }

    private static Call call(TemplateSection section, @Nullable WishedSection wished) {
        if (wished == null) {
            throw new CycleRefused(Reason.DEADLINE_MISSING, section.key());
        }
        return new Call(
                section.key(),
                wished.title() == null ? section.title() : wished.title(),
                wished.deadline(),
                wished.graceWorkdays());
    }
}
