package org.xuequ.reporting.rows;

/** A number that reports show, with its definition for whoever reads it. */
public sealed interface Figure permits SubmissionFigure, TaskFigure {
    /** Its name in JSON and in queries, such as {@code onTime}. */
    String key();

    /** Its name and definition for people. */
    Label label();
}
