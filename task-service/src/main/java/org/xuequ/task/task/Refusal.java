package org.xuequ.task.task;

/** Why a task says no. */
public enum Refusal {
    /** The term is over and it was not done. */
    MISSED,
    /** It was waived; reopen it first. */
    WAIVED,
    /** The plan no longer asks for it. */
    CANCELLED,
    /** It is done; reopen it first. */
    DONE,
    /** A count is asked for and not reached: enter evidence. */
    QUOTA_NOT_REACHED,
    /** It holds as many entries as one task may. */
    EVIDENCE_FULL
}
