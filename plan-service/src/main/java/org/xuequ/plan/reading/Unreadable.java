package org.xuequ.plan.reading;

import java.util.Locale;

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
        UNKNOWN_FORMAT(
                "format-not-supported",
                "暂不支持这种格式，请另存为 .docx、.html 或 .txt 后上传。",
                "This format is not supported yet; save it as .docx, .html or .txt and send that."),
        DAMAGED(
                "damaged-file",
                "文件已损坏，无法打开，请重新导出后上传。",
                "The file is damaged and cannot be opened; export it again and send that."),
        ENCRYPTED(
                "encrypted-file",
                "文件有密码，请去掉密码后上传。",
                "The file is protected by a password; remove it and send the file again.");

        private final String slug;
        private final String zh;
        private final String en;

        Reason(String slug, String zh, String en) {
            this.slug = slug;
            this.zh = zh;
            this.en = en;
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
