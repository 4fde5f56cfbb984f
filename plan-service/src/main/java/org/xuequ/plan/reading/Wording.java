package org.xuequ.plan.reading;

import java.util.Locale;

/** What the terminal says, Chinese or English. */
record Wording(boolean chinese) {
    static Wording of(Locale locale) {
        return new Wording(locale.getLanguage().equals("zh"));
    }

    String usage() {
        return chinese ? "用法：read 文件... [--json]" : "usage: read FILE... [--json]";
    }

    String cannotOpen() {
        return chinese ? "打不开这个文件，请检查路径和权限。" : "cannot open this file; check its path and permissions.";
    }

    String measures(int sections, int measures) {
        return chinese ? sections + " 个章节，" + measures + " 条措施" : sections + " sections, " + measures + " measures";
    }

    String truncated() {
        return chinese ? "（原文不完整）" : "(the text breaks off)";
    }

    String leftOut(int n) {
        return chinese ? "未读入的内容：" + n + " 处（页码、网站文字等）" : n + " stretches left out (page numbers, site text …)";
    }

    String nothing() {
        return chinese ? "没有读到计划。" : "No plan found.";
    }
}
