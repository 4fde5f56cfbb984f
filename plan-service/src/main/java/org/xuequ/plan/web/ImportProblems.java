package org.xuequ.plan.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.xuequ.plan.importing.ImportRefused;
import org.xuequ.plan.reading.Unreadable;
import org.xuequ.rest.Problem;

final class ImportProblems {
    private ImportProblems() {}

    static Problem of(ImportRefused refused) {
        String it = refused.subject();
        return switch (refused.reason()) {
            case DOCUMENT_TOO_LONG ->
                new Problem(
                        UNPROCESSABLE_CONTENT,
                        "document-too-long",
                        "“" + it + "”的文字过多，不像一份工作计划。请拆分后上传。",
                        "\"" + it + "\" holds more text than a work plan does. Split it.");
            case NO_PLAN_FOUND ->
                new Problem(
                        UNPROCESSABLE_CONTENT,
                        "no-plan-found",
                        "在“" + it + "”中没有找到工作计划。请核对文件。",
                        "No work plan was found in \"" + it + "\". Check the file.");
            case UNKNOWN_PLAN ->
                new Problem(
                        NOT_FOUND,
                        "unknown-plan",
                        "文件中没有第 " + it + " 份计划（从 0 数起）。",
                        "The document has no plan " + it + " (counted from 0).");
            case UNKNOWN_SECTION ->
                new Problem(
                        NOT_FOUND,
                        "unknown-section",
                        "文件中没有章节“" + it + "”。请用预览中的路径，如 3.2。",
                        "The document has no section \"" + it + "\". Use a path of the preview, such as 3.2.");
            case UNKNOWN_MEASURE ->
                new Problem(
                        NOT_FOUND,
                        "unknown-measure",
                        "文件中没有措施“" + it + "”。请用预览中的编号，如 m3。",
                        "The document has no measure \"" + it + "\". Use an id of the preview, such as m3.");
            case ALREADY_ACCEPTED ->
                new Problem(
                        CONFLICT,
                        "already-accepted",
                        "该计划已经导入，请直接在计划中修改。",
                        "This plan has been accepted. Change it in the plan itself.");
            case NOTHING_TO_UNDO ->
                new Problem(CONFLICT, "nothing-to-undo", "没有可以撤销的更正。", "There is no correction to undo.");
            case TOO_MANY_CORRECTIONS ->
                new Problem(
                        CONFLICT,
                        "too-many-corrections",
                        "更正过多。请先导入，再在计划中修改。",
                        "There are too many corrections. Accept the plan and go on there.");
            case UNKNOWN_KEY ->
                new Problem(
                        BAD_REQUEST,
                        "unknown-key",
                        "本次征集没有章节“" + it + "”。请用征集中的章节键。",
                        "The cycle has no section \"" + it + "\". Use one of its keys.");
        };
    }

    /** The reader's own words, under its own names. */
    static Problem of(Unreadable unreadable) {
        var status = switch (unreadable.reason()) {
            case EMPTY_FILE -> BAD_REQUEST;
            case TOO_LARGE -> CONTENT_TOO_LARGE;
            case NOT_TEXT, UNKNOWN_FORMAT, DAMAGED, ENCRYPTED -> UNPROCESSABLE_CONTENT;
        };
        return new Problem(status, unreadable.slug(), unreadable.chinese(), unreadable.english());
    }
}
