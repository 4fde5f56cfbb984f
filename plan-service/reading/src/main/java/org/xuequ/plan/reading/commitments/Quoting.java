package org.xuequ.plan.reading.commitments;

import java.util.List;
import org.xuequ.plan.reading.matching.Pattern;

/** How much of a sentence a commitment's quote takes: its clause, and neighbours that it cannot be understood without. */
final class Quoting {
    private static final Pattern UNFINISHED = Pattern.compile(
            ".*(?:基础上|的?同时|过程中|之际|为契机|为抓手|前提下|情况下|方面|后|前|(?<![小学课准按及临平])时)|.*(?:按照|根据|依据|围绕).{1,16}(?:要求|精神|规定|安排|通知|文件|部署|目标)");
    private static final Pattern GOES_ON = Pattern.compile("(?:并(?!且要求)|同时|且).*");
    /** When, said after what: 时间为期中考试后一周内. */
    private static final Pattern DETAIL = Pattern.compile("(?:活动|会议|具体)?(?:时间|日期|期限)(?:分别)?(?:为|是|定于|定在|安排在)?");

    private static final Pattern DETOUR = Pattern.compile("(?:根据|按照|结合|围绕|通过|本着|以).{0,14}");

    /** What a thin clause counts may stand before it: 召开班主任例会,每月一次. */
    private static final int LONGEST_TOPIC = 8;

    /** What a verb without an object is done to: 展评工作由教研室牵头,于五月底前完成. */
    private static final int LONGEST_OBJECT = 30;

    private static final Pattern WANTING =
            Pattern.compile("(?:完成|更新|更换|公布|公示|开展|进行|举行|举办|实施|召开|组织)(?:[一两二三四五六七八九1-9]{1,2}[次期场轮])?$");

    private Quoting() {}

    static boolean isDetail(String clause) {
        return DETAIL.matcher(clause).lookingAt();
    }

    /** A time and nothing else, said of the clause before: 时间为周三下午. */
    static boolean isTimeOnly(Clause clause) {
        return clause.counts().isEmpty() && clause.due() != null && clause.often() == null && isDetail(clause.folded());
    }

    /** Index of the first clause quoted. */
    static int first(List<Clause> clauses, int at) {
        if (at == 0 || clauses.get(at - 1).isTriggered()) {
            return at;
        }
        Clause clause = clauses.get(at);
        boolean goesOn = GOES_ON.matcher(clause.folded()).matches();
        boolean has = clause.folded().startsWith("有");
        int length = clause.folded().length();
        boolean near = clauses.get(at - 1).folded().length()
                <= Math.max(WANTING.matcher(clause.folded()).find() ? LONGEST_OBJECT : LONGEST_TOPIC, length * 3 / 2);
        return has || isThin(clause) && near || goesOn || isDetail(clause.folded()) ? at - 1 : at;
    }

    /** Index of the last clause quoted. */
    static int last(List<Clause> clauses, int at) {
        int last = at;
        while (last + 1 < clauses.size() && !clauses.get(last + 1).isTriggered() && goesOn(clauses, at, last)) {
            last++;
        }
        return last;
    }

    /** Says only how often or how many: 每月一次. */
    private static boolean isThin(Clause clause) {
        boolean thing = !clause.counts().isEmpty()
                && !Fitness.isOftenCounted(clause.counts().getFirst().unit());
        return clause.content() < 3 && !thing;
    }

    private static boolean goesOn(List<Clause> clauses, int first, int at) {
        String next = clauses.get(at + 1).folded();
        if (UNFINISHED.matcher(clauses.get(at).folded()).matches()
                || GOES_ON.matcher(next).matches()) {
            return true;
        }
        String opening = clauses.get(first).folded();
        boolean detour = at + 2 < clauses.size()
                && DETOUR.matcher(next).matches()
                && repeats(opening, clauses.get(at + 2).folded());
        return detour || repeats(opening, next);
    }

    /** The same verb again: 开展…创建,…开展…活动. */
    private static boolean repeats(String opening, String next) {
        return next.length() >= 4 && opening.contains(next.substring(0, 4));
    }
}
