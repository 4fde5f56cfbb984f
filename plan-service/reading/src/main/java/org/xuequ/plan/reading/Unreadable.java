package org.xuequ.plan.reading;

import java.util.Locale;
import org.xuequ.plan.reading.format.Refusal;

/** A document that cannot be read, said so that its sender knows what to do next. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Stable names of the reasons, used as problem types. */
    public enum Reason {
        EMPTY_FILE("empty-file", "文件是空的，请检查后重新上传。", "The file is empty; please check it and send it again."),
        TOO_LARGE(
                "file-too-large",
                "文件超过 20 MB，请去掉图片或拆分后再上传。",
                "The file is larger than 20 MB; remove pictures or split it, then send it again."),
        NOT_TEXT(
                "not-a-document",
                "文件内容不是文字（可能是图片或程序），请上传原始的 Word、网页或文本文件。",
                "The file holds no text (perhaps a picture or a program); please send the original Word, web or text file."),
        NO_TEXT_LAYER(
                "no-text-layer",
                "文件里只有页面图片，没有可选中的文字。请上传原始的 Word 文件，或先用文字识别软件生成带文字层的 PDF。",
                "The file holds pictures of pages and no text layer; send the original Word file, or a PDF that went "
                        + "through text recognition."),
        UNKNOWN_FORMAT(
                "format-not-supported",
                "不支持这种格式，请另存为 .docx、.pdf、.html 或 .txt 后上传。",
                "This format is not supported; save it as .docx, .pdf, .html or .txt and send that."),
        DAMAGED(
                "damaged-file",
                "文件已损坏，无法打开，请重新导出后上传。",
                "The file is damaged and cannot be opened; export it again and send that."),
        ENCRYPTED(
                "encrypted-file",
                "文件有密码，请去掉密码后上传。",
                "The file is protected by a password; remove it and send the file again."),
        TOO_MUCH_TEXT(
                "too-much-text",
                "文件的文字过多，不像一份工作计划，请拆分后上传。",
                "The file holds more text than a work plan does; split it and send the parts."),
        UNPACKS_TOO_LARGE(
                "unpacks-too-large",
                "文件展开后过大，无法打开，请去掉多余的内容或另存为新文件后上传。",
                "The file unpacks to more than can be opened; take out what is not needed or save it anew, then send that."),
        NESTED_TOO_DEEPLY(
                "nested-too-deeply",
                "文件的表格或结构嵌套过深，请把文字复制到新文件后上传。",
                "The tables or parts of the file are nested too deeply; copy the text into a new file and send that."),
        TOOK_TOO_LONG(
                "took-too-long",
                "打开文件用时过长，已停止。请另存为 .docx 或拆分后上传。",
                "Opening the file took too long and was stopped; save it as .docx or split it, then send that."),
        NO_READER_FREE(
                "no-reader-free",
                "正在读取的文件过多，请稍后重新上传。",
                "Too many files are being read; please send it again in a moment.");

        private final String slug;
        private final String zh;
        private final String en;

        Reason(String slug, String zh, String en) {
            this.slug = slug;
            this.zh = zh;
            this.en = en;
        }

        static Reason of(Refusal.Why why) {
            return switch (why) {
                case DAMAGED -> DAMAGED;
                case ENCRYPTED -> ENCRYPTED;
                case NO_TEXT_LAYER -> NO_TEXT_LAYER;
                case NOT_TEXT -> NOT_TEXT;
                case UNKNOWN_FORMAT -> UNKNOWN_FORMAT;
                case TOO_MUCH_TEXT -> TOO_MUCH_TEXT;
                case UNPACKS_TOO_LARGE -> UNPACKS_TOO_LARGE;
                case NESTED_TOO_DEEPLY -> NESTED_TOO_DEEPLY;
                case TOOK_TOO_LONG -> TOOK_TOO_LONG;
                case NO_READER_FREE -> NO_READER_FREE;
            };
        }
    }

    private final Reason reason;

    public Unreadable(Reason reason) {
        super(reason.slug);
        this.reason = reason;
    }

    public Unreadable(Reason reason, Throwable cause) {
        super(reason.slug, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Stable; {@code empty-file}, {@code file-too-large} … */
    public String slug() {
        return reason.slug;
    }

    public String chinese() {
        return reason.zh;
    }

    public String english() {
        return reason.en;
    }

    /** In the reader's language, Chinese unless it is another one. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("zh") ? reason.zh : reason.en;
    }
}
