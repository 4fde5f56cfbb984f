package org.xuequ.devstack.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** What the demo did and was told it had been done: the other side of the books. */
final class Ledger {
    private final Map<String, PlanEntry> plans = new ConcurrentSkipListMap<>();
    private final Map<String, TaskEntry> tasks = new ConcurrentSkipListMap<>();
    private final Map<String, MailEntry> mails = new TreeMap<>();
    private final List<String> surprises = new ArrayList<>();

    /** A section as it must stand, each field by what was acknowledged. */
    record SectionEntry(
            String status,
            @Nullable Instant firstSubmitted,
            int revisions,
            int returns,
            @Nullable Instant due) {
        static final SectionEntry DRAFT = new SectionEntry("DRAFT", null, 0, 0, null);

        /** @param onTimeUntil the end of its grace; null when no cycle calls for it */
        SectionEntry calledFor(Instant onTimeUntil) {
            return new SectionEntry(status, firstSubmitted, revisions, returns, onTimeUntil);
        }

        SectionEntry submitted(Instant at) {
            return new SectionEntry(
                    "SUBMITTED", firstSubmitted == null ? at : firstSubmitted, revisions + 1, returns, due);
        }

        SectionEntry returned() {
            return new SectionEntry("RETURNED", firstSubmitted, revisions, returns + 1, due);
        }

        SectionEntry approved() {
            return new SectionEntry("APPROVED", firstSubmitted, revisions, returns, due);
        }
    }

    /** A plan of a school, or of the district when {@code school} is null. */
    record PlanEntry(
            String planId,
            @Nullable String school,
            Map<String, SectionEntry> sections,
            @Nullable Instant activated) {}

    /**
     * A task as it must end.
     *
     * @param status DONE, MISSED or WAIVED
     * @param closed when it was completed or waived, or is missed
     * @param entries of evidence
     */
    record TaskEntry(Due due, String status, boolean late, Instant closed, int entries, long progress) {}

    /** A mail as it was caught: how often, and when first. */
    record MailEntry(Instant first, int times) {}

    synchronized PlanEntry plan(String planId) {
        PlanEntry entry = plans.get(planId);
        if (entry == null) {
            throw new IllegalArgumentException("no plan " + planId);
        }
        return entry;
    }

    synchronized void began(String planId, @Nullable String school, Collection<String> sections) {
        Map<String, SectionEntry> drafts = new ConcurrentSkipListMap<>();
        sections.forEach(key -> drafts.put(key, SectionEntry.DRAFT));
        plans.put(planId, new PlanEntry(planId, school, drafts, null));
    }

    synchronized void section(String planId, String key, SectionEntry entry) {
        plan(planId).sections().put(key, entry);
    }

    /** Notes that the plan took effect, if by now all its sections are approved. */
    synchronized boolean activatedBy(String planId, Instant at) {
        PlanEntry plan = plan(planId);
        boolean all = plan.sections().values().stream().allMatch(s -> s.status().equals("APPROVED"));
        if (all && plan.activated() == null) {
            plans.put(planId, new PlanEntry(planId, plan.school(), plan.sections(), at));
            return true;
        }
        return false;
    }

    Collection<PlanEntry> plans() {
        return plans.values();
    }

    Optional<PlanEntry> planOf(String school) {
        return plans.values().stream()
                .filter(plan -> school.equals(plan.school()))
                .findFirst();
    }

    void task(TaskEntry entry) {
        tasks.put(entry.due().taskId(), entry);
    }

    Map<String, TaskEntry> tasks() {
        return tasks;
    }

    synchronized void mail(String reminderId, Instant at) {
        mails.merge(reminderId, new MailEntry(at, 1), (seen, again) -> new MailEntry(seen.first(), seen.times() + 1));
    }

    synchronized Map<String, MailEntry> mails() {
        return Map.copyOf(mails);
    }

    /** An answer that was not the right one, but does not stop the play. */
    synchronized void surprise(String what) {
        surprises.add(what);
    }

    synchronized List<String> surprises() {
        return List.copyOf(surprises);
    }
}
