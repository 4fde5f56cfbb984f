package org.xuequ.task.web;

import org.xuequ.rest.Problem;
import org.xuequ.task.task.Refusal;

/** A task's refusal in the reader's words: what is wrong and what to do next. */
final class Refusals {
    private Refusals() {}

    static Problem problem(Refusal why) {
        return switch (why) {
            case MISSED ->
                Problem.refused(
                        "task-missed",
                        "学期已经结束，这项任务已记为未完成，不能再改。",
                        "The term is over and this task counts as missed; it can no longer change.");
            case WAIVED ->
                Problem.refused(
                        "task-waived",
                        "这项任务已免除。如需继续，请先恢复它。",
                        "This task was waived. Reopen it first to go on with it.");
            case CANCELLED ->
                Problem.refused("task-cancelled", "计划已不再要求这项任务。", "The plan no longer asks for this task.");
            case DONE ->
                Problem.refused(
                        "task-done", "这项任务已经完成。如需更改，请先恢复它。", "This task is done. Reopen it first to change it.");
            case QUOTA_NOT_REACHED ->
                Problem.refused(
                        "quota-not-reached",
                        "还没有达到规定的数量。请登记佐证，达到后自动完成。",
                        "The count asked for is not reached. Enter evidence; reaching it completes the task.");
            case EVIDENCE_FULL ->
                Problem.refused(
                        "evidence-full",
                        "这项任务的佐证条目已满。请把多次合并为一条登记。",
                        "This task holds as many entries as it may. Enter several at once with a count.");
        };
    }
}
