package org.xuequ.plan.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Arrays;
import java.util.stream.Stream;
import org.xuequ.plan.importing.Busy;
import org.xuequ.plan.importing.ImportRefused;
import org.xuequ.plan.reading.Unreadable;
import org.xuequ.rest.Problem;

/** Past 150 lines, because every refusal of an import has its words here. */
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
            case NOTHING_TO_REDO ->
                new Problem(CONFLICT, "nothing-to-redo", "没有可以重做的更正。", "There is no undone correction to make again.");
            case CANNOT_MERGE ->
                new Problem(
                        CONFLICT,
                        "cannot-merge",
                        "章节“" + it + "”不能并入自身或其下级章节。请另选目标章节。",
                        "Section \"" + it + "\" cannot go into itself or what stands in it. Choose another one.");
            case CANNOT_SPLIT ->
                new Problem(
                        CONFLICT,
                        "cannot-split",
                        "章节“" + it + "”不能在此处拆分。请选正文以内的位置，并给出标题。",
                        "Section \"" + it + "\" cannot be split there. Choose a place in its text and give a heading.");
            case CANNOT_MOVE ->
                new Problem(
                        CONFLICT,
                        "cannot-move",
                        "章节“" + it + "”不能移到该处。请另选上级章节或位置。",
                        "Section \"" + it + "\" cannot go there. Choose another parent or position.");
            case CANNOT_DROP ->
                new Problem(
                        CONFLICT,
                        "cannot-drop",
                        "计划至少要有一个章节，“" + it + "”不能删除。",
                        "A plan has at least one section, so \"" + it + "\" must stay.");
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
            case OTHER_UNIT ->
                new Problem(
                        CONFLICT,
                        "other-unit",
                        "计划“" + it + "”属于其他单位，不能用本文件更新。请核对计划。",
                        "Plan \"" + it + "\" is another unit's, so this document cannot renew it. Check the plan.");
            case NO_FILES ->
                new Problem(
                        BAD_REQUEST,
                        "no-files",
                        "没有收到任何文件。请选择文件后再上传。",
                        "There is no file in it. Choose some and send them.");
            case TOO_MANY_FILES ->
                new Problem(
                        CONTENT_TOO_LARGE,
                        "too-many-files",
                        "一次最多上传 " + it + " 个文件。请分批上传。",
                        "At most " + it + " files go in one batch. Send them in several.");
            case ARCHIVE_TOO_LARGE ->
                new Problem(
                        CONTENT_TOO_LARGE,
                        "archive-too-large",
                        "压缩包展开后过大，没有读到“" + it + "”。请分批上传。",
                        "The archive unpacks to too much, so \"" + it + "\" was not read. Send it in several.");
            case ARCHIVE_TOO_DENSE ->
                new Problem(
                        UNPROCESSABLE_CONTENT,
                        "archive-too-dense",
                        "“" + it + "”的压缩比异常，出于安全没有读取。请单独上传原文件。",
                        "\"" + it + "\" is packed so densely that it was not read, for safety. Send the file itself.");
            case READING_FAILED ->
                new Problem(
                        UNPROCESSABLE_CONTENT,
                        "reading-failed",
                        "“" + it + "”多次读取失败。请另存后再上传；若仍如此，请联系管理员。",
                        "Reading \"" + it
                                + "\" failed several times. Save it anew and send that, or tell the administrator.");
        };
    }

    /** The problem of that name about that file. */
    static Problem named(String slug, String fileName) {
        return Stream.concat(
                        Arrays.stream(ImportRefused.Reason.values())
                                .map(reason -> of(new ImportRefused(reason, fileName))),
                        Arrays.stream(Unreadable.Reason.values()).map(reason -> of(new Unreadable(reason))))
                .filter(problem -> problem.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> of(new ImportRefused(ImportRefused.Reason.READING_FAILED, fileName)));
    }

    /** Nothing was done. */
    static Problem of(Busy busy) {
        return new Problem(
                SERVICE_UNAVAILABLE,
                "later",
                "正在读取的文件较多，本次没有读取。请稍后重试，或改用批量上传。",
                "Many files are being read and this one was not. Try again in a moment, or send it as a batch.");
    }

    /** The reader's own words, under its own names. */
    static Problem of(Unreadable unreadable) {
        var status = switch (unreadable.reason()) {
            case EMPTY_FILE -> BAD_REQUEST;
            case TOO_LARGE -> CONTENT_TOO_LARGE;
            case NO_READER_FREE -> SERVICE_UNAVAILABLE;
            case NOT_TEXT,
                    NO_TEXT_LAYER,
                    UNKNOWN_FORMAT,
                    DAMAGED,
                    ENCRYPTED,
                    TOO_MUCH_TEXT,
                    UNPACKS_TOO_LARGE,
                    NESTED_TOO_DEEPLY,
                    TOOK_TOO_LONG -> UNPROCESSABLE_CONTENT;
        };
        return new Problem(status, unreadable.slug(), unreadable.chinese(), unreadable.english());
    }
}
