package org.xuequ.plan.reading.commitments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Pattern;

/** What a sentence says once and later clauses share: a time put first, the period of the quota before, 本学期. */
final class Carried {
    private static final Set<String> DURATION = Set.of("小时", "分钟", "天", "个月");
    private static final Pattern LASTING = Pattern.compile("留样|留存|保存|保留|公示|为期");

    private final Source source;
    private @Nullable Lead lead;
    private @Nullable Recurrence period;
    private boolean countsPeople;
    private @Nullable When whole;
    /** In places of the text. */
    private @Nullable When span;

    Carried(Source source) {
        this.source = source;
    }

    /** A clause whose quotas are separated keeps its time for all of them: 年终评选先进个人15名、先进集体3个. */
    void split(Clause clause) {
        When own = clause.due();
        whole = own == null || own.recurrence() != null
                ? null
                : own.at(clause.start() + own.start(), clause.start() + own.end());
    }

    private static boolean isWhole(When when) {
        return "YEAR".equals(when.normalized());
    }

    /** A semicolon ends what was said before, except a time put first. */
    void pass(Clause clause) {
        if (source.isAfterSemicolon(clause)) {
            period = null;
            span = null;
        }
    }

    /** Who is in charge ends the matter: 黑板报每月更换一期,由宣传委员负责. */
    void close() {
        period = null;
    }

    void lead(int i, Clause clause) {
        lead = Lead.of(lead, i, clause);
    }

    void reach(int i) {
        lead = lead == null ? null : lead.reaching(i);
    }

    boolean leads(int i) {
        return lead != null && lead.at() == i - 1;
    }

    /** Where the quote of a led clause begins. */
    int start(int otherwise) {
        return lead == null ? otherwise : lead.start();
    }

    /** The clause's own time, or the one it shares; in places of the text. */
    @Nullable
    When due(int i, Clause clause, @Nullable Count count, @Nullable Recurrence often, List<String> doubts) {
        When own = clause.due();
        boolean aside = own != null && !own.firm() && leads(i) && lead != null && lead.due() != null;
        if (own != null && !aside) {
            When placed = own.at(clause.start() + own.start(), clause.start() + own.end());
            span = own.firm() && !isWhole(own) ? span : placed;
            return placed;
        }
        boolean counts = count != null && !count.unit().equals("%");
        if (own == null && whole != null && clause.start() > whole.start()) {
            return whole;
        }
        When shared = often == null && counts ? span : null;
        if (shared == null
                && lead != null
                && !Measurements.areOfTime(clause, count)
                && (counts || often != null || leads(i))) {
            shared = lead.due();
        }
        if (shared != null && !leads(i) && count != null) {
            doubts.add("time-carried-over");
        }
        return shared;
    }

    /** How often the clause says itself, or the period it shares. */
    @Nullable
    Recurrence often(int i, Clause clause, @Nullable Count count, List<String> doubts) {
        When often = clause.often();
        Recurrence own = often == null ? null : often.recurrence();
        When due = clause.due();
        if (own == null && lead != null && lead.often() != null && (count != null || leads(i))) {
            own = lead.often().recurrence();
        }
        if (own == null && due != null && (count != null || due.firm())) {
            period = null;
        }
        if (own == null && count != null && carries(clause, count) && due == null && period != null) {
            doubts.add("period-carried-over");
            return period;
        }
        if (own == null && isTermQuota(count, due)) {
            return Recurrence.TERM;
        }
        if (own == Recurrence.PERIODIC) {
            doubts.add("how-often-not-said");
        } else if (own != null) {
            period = own;
            countsPeople = count != null && isPeople(count);
        }
        return own;
    }

    /** 全学期至少…次 is a quota of each term. */
    private static boolean isTermQuota(@Nullable Count count, @Nullable When due) {
        return count != null
                && !count.unit().equals("%")
                && due != null
                && due.firm()
                && "TERM".equals(due.normalized());
    }

    private static boolean isPeople(Count count) {
        return "名人位户".contains(count.unit());
    }

    /** A share, a weight, a length of time or the size of a class has no period, nor have people where deeds were counted. */
    private boolean carries(Clause clause, Count count) {
        boolean others = isPeople(count) && !countsPeople && Action.isCarriedOn(clause);
        boolean lasts = DURATION.contains(count.unit())
                && LASTING.matcher(clause.folded()).find();
        return !count.isMeasured()
                && !others
                && !lasts
                && !clause.folded().contains("期间")
                && !clause.folded().contains("人数")
                && !clause.folded().contains("班额");
    }
}
