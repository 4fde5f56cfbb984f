package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.people.Actors;
import org.xuequ.plan.reading.text.Text;

/**
 * The commitments of one sentence. Its clauses share what it says once: a time put first, the period of the quota
 * before, the subject.
 */
final class Sentence {
    private static final int LONGEST_LABEL = 8;

    private final Source source;
    private final List<Clause> clauses;
    private final List<Commitment> found = new ArrayList<>();
    private @Nullable Lead lead;
    private @Nullable Recurrence period;
    /** 本学期, 本年度: said once, holds for the counts that follow. */
    private @Nullable When span;

    private List<String> subject;

    /** {@code subject}: who the sentence before spoke of. */
    Sentence(Text text, int from, int to, List<String> subject) {
        this.source = Source.of(text);
        this.clauses = Clauses.of(text.folded(), from, to);
        this.subject = subject;
    }

    /** Units addressed once (各校…) stay addressed in the sentences that follow; other subjects do not. */
    List<String> addressed() {
        return !subject.isEmpty() && subject.getFirst().startsWith("各") ? subject : List.of();
    }

    List<Commitment> commitments() {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            subject = People.of(source, clause, subject);
            period = source.isAfterSemicolon(clause) ? null : period;
            if (clause.isTriggered() && i + 1 < clauses.size() && (Lead.isLead(clause) || isLabel(clause))) {
                lead = Lead.of(lead, i, clause);
            } else if (clause.isTriggered()) {
                for (Clause part : Splitting.byCount(clause)) {
                    add(i, part);
                }
            } else if (isLed(i) && lead != null && Lead.isAdverbial(clause) && i + 1 < clauses.size()) {
                lead = lead.reaching(i);
            } else if (isLed(i)) {
                add(i, clause);
            } else if (Actors.inCharge(clause.folded()) != null && !found.isEmpty() && endsAt(i - 1)) {
                found.set(found.size() - 1, found.getLast().by(subject));
            }
        }
        return found;
    }

    /** 每天一题:… names what the words after its colon say. */
    private boolean isLabel(Clause clause) {
        return clause.often() != null
                && clause.folded().length() <= LONGEST_LABEL
                && source.folded().startsWith(":", clause.end())
                && !source.isLeadIn(clause);
    }

    /** The last commitment is that of the clause before, or reaches it. */
    private boolean endsAt(int i) {
        return found.getLast().end() >= clauses.get(i).end();
    }

    private boolean isLed(int i) {
        return lead != null && lead.at() == i - 1;
    }

    private void add(int i, Clause clause) {
        Quotas.Count count = clause.counts().isEmpty() ? null : clause.counts().getFirst();
        List<String> doubts = new ArrayList<>();
        Recurrence recurrence = recurrence(i, clause, count, doubts);
        When due = clause.due();
        String dueText = due == null ? null : source.words(clause, due.start(), due.end());
        if (due == null
                && recurrence == null
                && span != null
                && count != null
                && !count.unit().equals("%")) {
            due = span;
            dueText = source.chars().substring(due.start(), due.end());
        }
        if (due == null && lead != null && lead.due() != null && (count != null || recurrence != null || isLed(i))) {
            due = lead.due();
            dueText = source.chars().substring(due.start(), due.end());
        }
        span = clause.due() != null && !clause.due().firm()
                ? clause.due()
                        .at(
                                clause.start() + clause.due().start(),
                                clause.start() + clause.due().end())
                : span;
        boolean wholeTerm = due != null && !due.firm() && recurrence == null && count == null;
        boolean leadIn = i + 1 == clauses.size() && source.isLeadIn(clause) && count == null && due == null;
        if (leadIn
                || wholeTerm && Deeds.isVague(clause, subject)
                || due == null && recurrence == null && count == null) {
            return;
        }
        if (wholeTerm) {
            doubts.add("whole-term");
        }
        if (count != null && !count.sure() && recurrence == null && due == null) {
            doubts.add("bare-number");
        }
        Quota quota = count == null ? null : Amount.of(source, clause, count, recurrence, due);
        Due when = due == null || due.kind() == null ? Due.NONE : new Due(due.kind(), dueText, due.normalized());
        String action = Action.of(source, clause, count);
        found.add(new Commitment(start(i, clause), end(i, clause), action, when, recurrence, quota, subject, doubts));
    }

    private @Nullable Recurrence recurrence(int i, Clause clause, Quotas.@Nullable Count count, List<String> doubts) {
        When often = clause.often();
        Recurrence own = often == null ? null : often.recurrence();
        When due = clause.due();
        if (own == null && lead != null && lead.often() != null && (count != null || isLed(i))) {
            own = lead.often().recurrence();
        }
        if (own == null && count != null && carries(clause, count) && due == null && period != null) {
            doubts.add("period-carried-over");
            return period;
        }
        if (own == null
                && count != null
                && !count.unit().equals("%")
                && due != null
                && due.firm()
                && "TERM".equals(due.normalized())) {
            return Recurrence.TERM;
        }
        if (own == Recurrence.PERIODIC) {
            doubts.add("how-often-not-said");
        } else if (own != null) {
            period = own;
        }
        return own;
    }

    /** A share, a weight or the size of a class has no period of its own. */
    private static boolean carries(Clause clause, Quotas.Count count) {
        return !count.isMeasured()
                && !clause.folded().contains("人数")
                && !clause.folded().contains("班额");
    }

    private int start(int i, Clause clause) {
        if (isLed(i) && lead != null) {
            return lead.start();
        }
        boolean part = clause.start() != clauses.get(i).start();
        return part ? clause.start() : clauses.get(Quoting.first(clauses, i)).start();
    }

    private int end(int i, Clause clause) {
        boolean part = clause.end() != clauses.get(i).end();
        return part ? clause.end() : clauses.get(Quoting.last(clauses, i)).end();
    }
}
