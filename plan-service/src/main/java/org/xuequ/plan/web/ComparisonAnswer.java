package org.xuequ.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.SectionKind;
import org.xuequ.plan.plan.SectionStatus;
import org.xuequ.plan.renewal.NewerVersion;
import org.xuequ.plan.renewal.NewerVersion.MeasureChange;
import org.xuequ.plan.renewal.NewerVersion.SectionChange;
import org.xuequ.plan.renewal.What;
import org.xuequ.plan.revision.Changes;
import org.xuequ.plan.web.RevisionDoor.ChangeAnswer;
import org.xuequ.plan.wire.MeasureJson;

/**
 * What a newer version would change.
 *
 * @param planVersion to be sent along when it is accepted
 */
record ComparisonAnswer(
        String planId, long planVersion, List<SectionDifference> sections, List<MeasureDifference> measures) {
    /**
     * A section.
     *
     * @param titleBefore null unless it has another title now
     * @param kindBefore null unless it has another kind now
     * @param status of the section that is there; null when ADDED
     * @param changes of its text; empty unless CHANGED
     */
    record SectionDifference(
            String key,
            String title,
            @Nullable String titleBefore,
            SectionKind kind,
            @Nullable SectionKind kindBefore,
            What what,
            @Nullable SectionStatus status,
            List<ChangeAnswer> changes) {
        static SectionDifference of(SectionChange change) {
            var before = change.before();
            var after = change.after();
            if (after == null) {
                var gone = java.util.Objects.requireNonNull(before);
                return new SectionDifference(
                        gone.key(), gone.title(), null, gone.kind(), null, change.what(), gone.status(), List.of());
            }
            return new SectionDifference(
                    after.key(),
                    after.title(),
                    before == null || before.title().equals(after.title()) ? null : before.title(),
                    after.kind(),
                    before == null || before.kind() == after.kind() ? null : before.kind(),
                    change.what(),
                    before == null ? null : before.status(),
                    before == null || change.what() != What.CHANGED
                            ? List.of()
                            : Changes.between(before.text(), after.text()).stream()
                                    .map(ChangeAnswer::of)
                                    .toList());
        }
    }

    /** A measure; with another id afterwards it is other work, and the tasks of the old one end. */
    record MeasureDifference(
            What what,
            @Nullable MeasureJson before,
            @Nullable MeasureJson after) {
        static MeasureDifference of(MeasureChange change) {
            return new MeasureDifference(
                    change.what(),
                    change.before() == null ? null : MeasureJson.of(change.before()),
                    change.after() == null ? null : MeasureJson.of(change.after()));
        }
    }

    static ComparisonAnswer of(Stored<Plan> plan, NewerVersion newer) {
        return new ComparisonAnswer(
                plan.id(),
                plan.version(),
                newer.sections().stream().map(SectionDifference::of).toList(),
                newer.measures().stream().map(MeasureDifference::of).toList());
    }
}
