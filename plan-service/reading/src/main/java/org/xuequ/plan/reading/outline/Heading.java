package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.dates.Times;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Find;

/**
 * Where a heading ends. A titled section: before its final mark. An enumerated paragraph: after its first clause.
 * Where a heading runs straight into its text, the cut is guessed from the usual titles and from parallel clauses.
 */
final class Heading {
    /** Titles that nearly every plan has; the text may follow without any mark. */
    private static final Pattern USUAL = Pattern.compile(
            "(指导思想|指导原则|(?:工作|总体|主要|年度|学期|奋斗|总的|具体)目标(?:任务)?|(?:工作|总体|基本|主要)思路|(?:工作|主要|本学期)?重点工作|工作(?:重点|要点|内容|措施|任务|理念|要求|安排|计划|原则|方针)|(?:具体|主要|工作|保障|实施|重点)(?:工作)?(?:措施|任务|做法|安排|内容|目标)|(?:基本|学生|班级|学校|现状|教材|学情|情况)(?:情况|现状)?分析|基本情况|总体要求|几点(?:要求|措施|做法|建议|打算|意见|保障|说明)|(?:组织|制度|经费)保障|存在(?:的)?(?:主要)?(?:问题|不足)|[\\u4e00-\\u9fa5]{2,6}?(?:机制|措施|保障|目标|思想|任务|安排|思路|内容)(?=学校|我校|以|为了|坚持|本学期|全体|各|成立|根据|围绕|紧紧|认真|按照|通过|要))(?![、及和与的:。,;\\n]|管理|责任|体系|制度|性|化|方面)");

    private static final Pattern BODY = Pattern.compile(
            "进一步|构建|坚持|认真|积极|根据|按照|通过|我们|学校将|本学期|全体|各校|各班|以[^上下前后往及来求内]|要[^求点]|为了|紧紧|围绕|开展|组织|制定|建立|落实|继续|定期|每[天周月学]");
    private static final Pattern RUN_ON =
            Pattern.compile("(?<=[^的和与及、并以要能好])(?:聚焦|建立[“\"]|推行|构建[“\"]|实行[“\"]|突出[“\"]|围绕[“\"]|坚持[“\"])");
    /** A title that is no subject of what follows. */
    private static final Pattern IMPERATIVE = Pattern.compile(
            "(?:加强|规范|强化|做[好实细]|重视|深化|打造|狠抓|制[定订]|开[好展设足]|完善|抓|落实|坚持|推[进行动]|提[升高]|健全|优化|组织|建[立设]|关[注心爱]|培[养育]|严格|注重|丰富|搞好|切实|认真|积极|加大|突出|办好|创|促|保障|维护|发挥|夯实|聚焦|构建|改[进善革]|实施|扎实|努力|全面|进一步|继续|大力|着力|牢固|树立|营造|拓展|整合|利用|指导思想|[\\u4e00-\\u9fa5]{2}(?:目标|思路|原则|要求|措施|任务|重点|安排)|.*\"[^\"]{1,4}\"$|.{2,12}求.{1,4}$)");

    private static final int LONGEST = 40;
    private static final int LONGEST_MONTH = 6;
    private static final int ENOUGH = 12;

    private Heading() {}

    static int end(String folded, Node node, int limit) {
        int from = node.contentStart();
        int to = Math.min(limit, folded.length());
        if (node.calendar() && node.marker() == null) {
            return calendarEnd(folded, from, to);
        }
        Matcher usual = USUAL.matcher(folded).region(from, to).useTransparentBounds(true);
        if (usual.lookingAt() && usual.end() < to && Character.isIdeographic(folded.charAt(usual.end()))) {
            return usual.end();
        }
        int sentence = Stops.sentenceEnd(folded, from, to);
        int title = GluedTitle.end(folded, from, sentence);
        if (title > 0) {
            return title;
        }
        int blank = Blanks.set(folded, from, to);
        if (blank > 0) {
            return blank;
        }
        int end = Blanks.spaced(folded, from, sentence, to);
        if (end - from <= LONGEST) {
            return trim(folded, from, glued(folded, from, end, hasText(folded, end, to)));
        }
        return trim(folded, from, firstClauses(folded, from, end));
    }

    /** Not at a mark, and not merely because it grew too long. */
    static boolean isGlued(String folded, int from, int end, int limit) {
        if (end <= from || end >= limit || end - from >= LONGEST) {
            return false;
        }
        char next = folded.charAt(end);
        return next == ' '
                || (Character.isLetterOrDigit(next) || next == '"')
                        && IMPERATIVE.matcher(folded).region(from, end).lookingAt();
    }

    private static int calendarEnd(String folded, int from, int to) {
        int colon = Find.first(folded, ':', from, to);
        int blank = Find.first(folded, ' ', from, Math.min(to, from + LONGEST_MONTH));
        if (blank > from
                && (colon < 0 || colon > blank)
                && folded.charAt(from) != '第'
                && CalendarHeading.alone(folded.substring(from, to)) == null) {
            return blank;
        }
        boolean themed = colon > from
                && (folded.startsWith("主题", colon - 2) || CalendarHeading.alone(folded.substring(from, to)) != null);
        return trim(folded, from, colon < 0 || themed ? to : colon);
    }

    /** More than marks stands between {@code at} and {@code to}. */
    private static boolean hasText(String folded, int at, int to) {
        for (int i = at; i < to; i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Two parallel clauses are a title; what follows them inside the second one is the text. */
    private static int glued(String folded, int from, int end, boolean hasMore) {
        int comma = Find.first(folded, ',', from, end);
        int run = runOn(folded, from, comma < 0 ? end : comma);
        if (run > 0) {
            return run;
        }
        if (!hasMore || comma < 0 || comma - from < 4) {
            return end;
        }
        int first = comma - from;
        int nextComma = Find.first(folded, ',', comma + 1, end);
        int clauseEnd = nextComma < 0 ? end : nextComma;
        int earliest = comma + Math.max(4, first - 2);
        if (earliest >= clauseEnd) {
            return end;
        }
        Matcher body = BODY.matcher(folded).region(earliest, clauseEnd);
        boolean cut = body.find()
                && Times.in(folded.substring(comma + 1, body.start())).isEmpty()
                && Math.abs(body.start() - comma - 1 - first) <= 3
                && clauseEnd - body.start() >= 5;
        return cut ? body.start() : end;
    }

    /** Inside a line, a number's first clause that holds a title and then a predicate: 优化流程管理聚焦…. */
    private static int runOn(String folded, int from, int end) {
        boolean inline = from > 8 && Find.first(folded, '\n', from - 8, from) < 0;
        if (!inline || end - from <= 14) {
            return -1;
        }
        Matcher body = RUN_ON.matcher(folded).region(from + 6, end);
        return body.find() && end - body.start() >= 6 ? body.start() : -1;
    }

    private static int firstClauses(String folded, int from, int end) {
        int cut = end;
        for (int i = from; i < end; i++) {
            if (",;".indexOf(folded.charAt(i)) >= 0 && i - from >= ENOUGH) {
                cut = i;
                break;
            }
        }
        return Math.min(glued(folded, from, cut, true), Math.min(cut, from + LONGEST));
    }

    private static int trim(String folded, int from, int end) {
        int at = end;
        while (at > from && " 。;:,、.!".indexOf(folded.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
