package org.xuequ.plan.reading.commitments;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Pattern;

/**
 * A clause that only sets the time, perhaps with a subject or an occasion, and governs what follows: 本学期,…;
 * 每次听完课,…; 在清明、端午等传统节日,….
 *
 * @param start where the quote of the next clause begins
 * @param at index of the last clause that belongs to it
 * @param due in places of the text
 */
record Lead(int start, int at, @Nullable When due, @Nullable When often) {
    private static final Pattern OCCASION = Pattern.compile(
            "每(?:次|堂|节).{0,6}(?:完|后|前|时|结束).{0,2}|.{0,14}(?:期间|时|里|之际|为契机|中|节日|前夕|假期)|(?:在|每逢|逢|利用|结合|借助|抓住).{1,40}(?:节日|期间|之际|时机|契机|纪念日|活动日|假期|节)");
    private static final int LONGEST_EVENT = 10;

    /** In between lead and deed: on what ground, in which respect. */
    private static final Pattern ADVERBIAL = Pattern.compile(
            "(?:根据|按照|结合|围绕|通过|本着|以|依托|依据|为了?|针对|面对).{0,24}|从.{1,30}(?:入手|着手|出发)|在.{1,16}(?:方面|上|下|中)|.{0,8}(?:按照|根据|依据).{1,16}(?:要求|精神|规定|安排|通知|文件|部署)");

    static boolean isLead(Clause clause) {
        if (!clause.counts().isEmpty() || clause.times().isEmpty()) {
            return false;
        }
        boolean occasion = clause.folded().length() <= 48
                && OCCASION.matcher(clause.folded()).matches();
        return clause.bareContent() < 2
                || isAfterEvent(clause)
                || occasion && !Deeds.hasVerb(clause.folded().substring(clause.timesEnd()));
    }

    /** 质量监测结束后一周内,…: what has to be over first is no deed. */
    private static boolean isAfterEvent(Clause clause) {
        When when = clause.due();
        return when != null
                && "AFTER-EVENT".regionMatches(0, String.valueOf(when.normalized()), 0, 11)
                && when.end() == clause.folded().length()
                && when.start() <= LONGEST_EVENT;
    }

    static boolean isAdverbial(Clause clause) {
        int from = clause.subject() == null ? 0 : clause.subject().end();
        return ADVERBIAL.matcher(clause.folded()).matches()
                || ADVERBIAL.matcher(clause.folded().substring(from)).matches();
    }

    /** Goes on from an earlier lead when it stands right before. */
    static Lead of(@Nullable Lead before, int index, Clause clause) {
        boolean joined = before != null && before.at == index - 1;
        When due = before == null ? null : before.due;
        When often = before == null ? null : before.often;
        for (When when : clause.times()) {
            due = when.isDue() ? when.at(clause.start() + when.start(), clause.start() + when.end()) : due;
            often = when.recurrence() != null ? when : often;
        }
        return new Lead(joined && before != null ? before.start : clause.start(), index, due, often);
    }

    Lead reaching(int index) {
        return new Lead(start, index, due, often);
    }
}
