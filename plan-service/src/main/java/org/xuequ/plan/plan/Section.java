package org.xuequ.plan.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.plan.DraftPlan.NewSection;
import org.xuequ.plan.plan.Submission.Verdict;

/**
 * A part of a plan with its own text, lead and life.
 *
 * @param key unique within the plan, such as {@code goals}
 * @param leadId the person who answers for it; null means the head of the unit
 * @param kind PLAN in plans that were kept before sections had one
 * @param submissions every handing in, oldest first
 */
public record Section(
        String key,
        String title,
        String text,
        @Nullable String leadId,
        SectionKind kind,
        SectionStatus status,
        List<Submission> submissions) {

    public Section {
        kind = kind == null ? SectionKind.PLAN : kind;
        submissions = List.copyOf(submissions);
    }

    static Section draft(NewSection first) {
        return new Section(
                first.key(), first.title(), first.text(), first.leadId(), first.kind(), SectionStatus.DRAFT, List.of());
    }

    /** Id of the last frozen text; null when never handed in. */
    public @Nullable String revision() {
        return submissions.isEmpty() ? null : submissions.getLast().revision();
    }

    public @Nullable Instant firstSubmittedAt() {
        return submissions.isEmpty() ? null : submissions.getFirst().at();
    }

    public @Nullable Instant submittedAt() {
        return submissions.isEmpty() ? null : submissions.getLast().at();
    }

    /** Null unless APPROVED. */
    public @Nullable Instant approvedAt() {
        Verdict verdict = verdict();
        return status == SectionStatus.APPROVED && verdict != null ? verdict.at() : null;
    }

    /** Why it lies with its author again; null unless RETURNED. */
    public @Nullable String returnReason() {
        Verdict verdict = verdict();
        return status == SectionStatus.RETURNED && verdict != null ? verdict.reason() : null;
    }

    boolean isWritable() {
        return status == SectionStatus.DRAFT || status == SectionStatus.RETURNED;
    }

    Section written(String newTitle, String newText, @Nullable String newLead) {
        return new Section(key, newTitle, newText, newLead, kind, SectionStatus.DRAFT, submissions);
    }

    Section renewed(NewSection newer) {
        String lead = newer.leadId() == null ? leadId : newer.leadId();
        return new Section(key, newer.title(), newer.text(), lead, newer.kind(), SectionStatus.DRAFT, submissions);
    }

    /** Its measures changed, so it is being worked on again. */
    Section reopened() {
        return written(title, text, leadId);
    }

    Section submitted(Submission submission) {
        var all = new ArrayList<>(submissions);
        all.add(submission);
        return new Section(key, title, text, leadId, kind, SectionStatus.SUBMITTED, all);
    }

    Section judged(Verdict word) {
        var all = new ArrayList<>(submissions);
        all.set(all.size() - 1, all.getLast().judged(word));
        return new Section(
                key, title, text, leadId, kind, word.approved() ? SectionStatus.APPROVED : SectionStatus.RETURNED, all);
    }

    private @Nullable Verdict verdict() {
        return submissions.isEmpty() ? null : submissions.getLast().verdict();
    }
}
