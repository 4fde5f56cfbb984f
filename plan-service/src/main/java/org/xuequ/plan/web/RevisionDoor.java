package org.xuequ.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.Section;
import org.xuequ.plan.plan.Submission;
import org.xuequ.plan.plan.Submission.Verdict;
import org.xuequ.plan.revision.Change;
import org.xuequ.plan.revision.Changes;
import org.xuequ.plan.revision.Revision;
import org.xuequ.plan.revision.Revisions;
import org.xuequ.plan.wire.MeasureJson;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Problem;

/** What was handed in, and what changed since. */
@RestController
@RequestMapping("/plans/{planId}/sections/{key}")
class RevisionDoor {
    private final PlansInSight sight;
    private final Revisions revisions;

    RevisionDoor(PlansInSight sight, Revisions revisions) {
        this.sight = sight;
        this.revisions = revisions;
    }

    /** @param outcome SUBMITTED while nobody has judged it */
    record SubmissionAnswer(
            String revision,
            String submittedBy,
            Instant submittedAt,
            Outcome outcome,
            @Nullable String judgedBy,
            @Nullable Instant judgedAt,
            @Nullable String reason) {
        enum Outcome {
            SUBMITTED,
            APPROVED,
            RETURNED
        }

        static SubmissionAnswer of(Submission submission) {
            Verdict verdict = submission.verdict();
            return verdict == null
                    ? new SubmissionAnswer(
                            submission.revision(),
                            submission.by(),
                            submission.at(),
                            Outcome.SUBMITTED,
                            null,
                            null,
                            null)
                    : new SubmissionAnswer(
                            submission.revision(),
                            submission.by(),
                            submission.at(),
                            verdict.approved() ? Outcome.APPROVED : Outcome.RETURNED,
                            verdict.by(),
                            verdict.at(),
                            verdict.reason());
        }
    }

    record RevisionAnswer(String revision, String section, String title, String text, List<MeasureJson> measures) {}

    /** @param op {@code =} in both, {@code -} only in the older, {@code +} only in the newer */
    record ChangeAnswer(String op, String text) {
        static ChangeAnswer of(Change change) {
            String op = switch (change.op()) {
                case SAME -> "=";
                case GONE -> "-";
                case NEW -> "+";
            };
            return new ChangeAnswer(op, change.text());
        }
    }

    @GetMapping("/revisions")
    List<SubmissionAnswer> list(@PathVariable String planId, @PathVariable String key, Caller caller) {
        return section(planId, key, caller).submissions().stream()
                .map(SubmissionAnswer::of)
                .toList();
    }

    @GetMapping("/revisions/{revision}")
    RevisionAnswer read(
            @PathVariable String planId, @PathVariable String key, @PathVariable String revision, Caller caller) {
        Revision found = revision(section(planId, key, caller), revision);
        return new RevisionAnswer(
                found.id(),
                found.section(),
                found.title(),
                found.text(),
                found.measures().stream().map(MeasureJson::of).toList());
    }

    @GetMapping("/changes")
    List<ChangeAnswer> changes(
            @PathVariable String planId,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Caller caller) {
        Plan plan = sight.find(planId, caller).state();
        Section section = Refusals.told(() -> plan.section(key));
        Revision older = revision(section, from == null ? lastReturned(section) : from);
        Revision newer = to == null ? plan.freeze(key) : revision(section, to);
        return Changes.between(older, newer).stream().map(ChangeAnswer::of).toList();
    }

    private Section section(String planId, String key, Caller caller) {
        Plan plan = sight.find(planId, caller).state();
        return Refusals.told(() -> plan.section(key));
    }

    private Revision revision(Section section, String revision) {
        boolean ours =
                section.submissions().stream().anyMatch(each -> each.revision().equals(revision));
        return (ours ? revisions.find(revision) : Optional.<Revision>empty())
                .orElseThrow(() -> Problem.notFound(revision));
    }

    private static String lastReturned(Section section) {
        return section.submissions().reversed().stream()
                .filter(each -> each.verdict() != null && !each.verdict().approved())
                .map(Submission::revision)
                .findFirst()
                .orElseThrow(() -> Problem.refused(
                        "never-returned",
                        "本章节没有被退回过。请用 from 指明要比较的提交稿。",
                        "This section was never returned. Say with from which revision to compare."));
    }
}
