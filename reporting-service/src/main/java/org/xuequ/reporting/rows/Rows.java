package org.xuequ.reporting.rows;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.reporting.sources.Cycle;
import org.xuequ.reporting.sources.Plan;
import org.xuequ.reporting.sources.Task;

/**
 * All rows of a school in a term. They follow from what the sources say and from nothing else, so the order in which
 * things were heard leaves no trace.
 */
public record Rows(List<Submission> submissions, List<Work> work) {

    /**
     * Makes the rows of one school and term out of sources that may hold others' too.
     *
     * @param zone whose days decide what "open on the day" means
     */
    public static Rows of(
            SchoolTerm of, List<Cycle> cycles, List<Plan> plans, List<Task> tasks, Units units, ZoneId zone) {
        List<Plan> own = plans.stream()
                .filter(plan -> of.schoolId().equals(plan.schoolId()) && plan.status() != Plan.Status.WITHDRAWN)
                .toList();
        return new Rows(
                cycles.stream()
                        .filter(cycle -> cycle.termId().equals(of.termId())
                                && cycle.schools().contains(of.schoolId()))
                        .flatMap(cycle -> called(of, cycle, own, units, zone))
                        .sorted(Comparator.comparing(Submission::id))
                        .toList(),
                tasks.stream()
                        .filter(task -> task.termId().equals(of.termId())
                                && task.owner().equals(of.schoolId()))
                        .map(task -> work(task, units, zone))
                        .sorted(Comparator.comparing(row -> row.task().taskId()))
                        .toList());
    }

    /** The task as reports see it. */
    public static Work work(Task task, Units units, ZoneId zone) {
        return new Work(
                task,
                units.open(task.owner(), task.dueAt(), zone) && units.pathOpen(task.orgPath(), task.dueAt(), zone));
    }

    private static Stream<Submission> called(SchoolTerm of, Cycle cycle, List<Plan> own, Units units, ZoneId zone) {
        return cycle.sections().stream().map(section -> {
            Answer answer = answer(cycle.cycleId(), section.key(), own);
            return new Submission(
                    cycle.cycleId() + ":" + of.schoolId() + ":" + section.key(),
                    cycle.districtId(),
                    of.schoolId(),
                    of.termId(),
                    cycle.cycleId(),
                    section.key(),
                    section.title(),
                    section.deadline(),
                    section.onTimeUntil(),
                    cycle.status() == Cycle.Status.CANCELLED,
                    units.open(of.schoolId(), section.deadline(), zone),
                    answer == null ? null : answer.planId(),
                    answer == null ? null : answer.section());
        });
    }

    /** Should a school answer one call with two plans, the one handed in first counts. */
    private static @Nullable Answer answer(String cycleId, String key, List<Plan> own) {
        return own.stream()
                .filter(plan -> cycleId.equals(plan.cycleId()))
                .flatMap(plan -> plan.sections().stream()
                        .filter(section -> section.key().equals(key))
                        .map(section -> new Answer(plan.planId(), section)))
                .min(FIRST_HANDED_IN)
                .orElse(null);
    }

    private static final Comparator<Answer> FIRST_HANDED_IN = Comparator.comparing(
                    (Answer answer) -> Submission.firstSubmitted(answer.section()),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Answer::planId);

    private record Answer(String planId, Plan.Section section) {}
}
