package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.dates.Times;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.people.Charge;
import org.xuequ.plan.reading.text.Find;
import org.xuequ.plan.reading.text.Text;

/**
 * The commitments of one sentence. Its clauses share what it says once: a time put first, the period of the quota
 * before, the subject. Long because they are gone through once, each taking up what the one before has left.
 */
final class Sentence {
    private static final int LONGEST_LABEL = 8;
    /** Units are addressed with it: 各校. */
    private static final char EACH = '各';

    private final Source source;
    private final List<Clause> clauses;
    private final Carried carried;
    private final List<Commitment> found = new ArrayList<>();
    private List<String> subject;

    /** {@code subject}: who the sentence before spoke of. */
    Sentence(Text text, int from, int to, List<String> subject) {
        this.source = Source.of(text);
        List<Clause> said = Clauses.of(text.folded(), from, to);
        boolean named = !subject.isEmpty() || Find.first(text.folded(), EACH, from, to) >= 0;
        for (int i = 0; i < said.size() && !named; i++) {
            named = said.get(i).isTriggered();
        }
        this.clauses = named ? Subjects.named(said) : said;
        this.carried = new Carried(source);
        this.subject = subject;
    }

    /** It promises nothing and addresses nobody, whatever its clauses are: most sentences of a plan. */
    static boolean isSilent(String folded, int from, int to) {
        return !Quotas.mayBeIn(folded, from, to)
                && !Times.mayBeIn(folded, from, to)
                && Find.first(folded, EACH, from, to) < 0;
    }

    /** Units addressed once (各校…) stay addressed in the sentences that follow; other subjects do not. */
    List<String> addressed() {
        return !subject.isEmpty() && subject.getFirst().charAt(0) == EACH ? subject : List.of();
    }

    List<Commitment> commitments() {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean last = i + 1 == clauses.size();
            carried.pass(clause);
            if (source.isAfterSemicolon(clause)) {
                subject = addressed();
            }
            subject = People.of(source, clause, subject);
            if (clause.isTriggered() && !last && (Lead.isLead(clause) || isLabel(clause))) {
                carried.lead(i, clause);
            } else if (!found.isEmpty()
                    && Quoting.isTimeOnly(clause)
                    && found.getLast().due() == Due.NONE
                    && endsAt(i - 1)) {
                found.set(found.size() - 1, found.getLast().until(clause.end()).dueBy(when(placed(clause))));
            } else if (!found.isEmpty()
                    && found.getLast().quota() == null
                    && Measurements.areOfEach(clause)
                    && endsAt(i - 1)) {
                Commitment shared = found.getLast();
                Quota quota = Amount.of(source, clause, clause.counts().getFirst(), shared.recurrence(), null);
                found.set(found.size() - 1, shared.until(clause.end()).of(quota));
            } else if (clause.isTriggered()) {
                carried.split(clause);
                for (Clause part : Splitting.byCount(clause)) {
                    add(i, part);
                }
            } else if (carried.leads(i) && Lead.isAdverbial(clause) && !last) {
                carried.reach(i);
            } else if (carried.leads(i)) {
                add(i, clause);
            } else if (!found.isEmpty() && Charge.isCharge(clause.folded()) && endsAt(i - 1)) {
                Commitment charged = found.getLast().until(clause.end());
                found.set(
                        found.size() - 1,
                        Charge.isWholeCharge(clause.folded()) ? charged.by(subject) : charged.alsoBy(subject));
                carried.close();
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

    private static @Nullable When placed(Clause clause) {
        When due = clause.due();
        return due == null ? null : due.at(clause.start() + due.start(), clause.start() + due.end());
    }

    /** The last commitment is that of the clause before, or reaches it. */
    private boolean endsAt(int i) {
        return found.getLast().end() >= clauses.get(i).end();
    }

    private void add(int i, Clause clause) {
        Count count = clause.counts().isEmpty() ? null : clause.counts().getFirst();
        List<String> doubts = new ArrayList<>();
        Recurrence recurrence = carried.often(i, clause, count, doubts);
        When due = carried.due(i, clause, count, recurrence, doubts);
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
        String action = Action.of(source, clause, count);
        found.add(new Commitment(
                start(i, clause), end(i, clause), action, when(due), recurrence, quota, who(i, clause), doubts));
    }

    private Due when(@Nullable When due) {
        return due == null || due.kind() == null
                ? Due.NONE
                : new Due(due.kind(), source.chars().substring(due.start(), due.end()), due.normalized());
    }

    /** The subject said before goes on where the clause begins with what is done; a clause about another thing has none. */
    private List<String> who(int i, Clause clause) {
        if (People.isRate(clause)) {
            return List.of();
        }
        if (clause.start() > clauses.get(i).start() && clause.subject() != null && !People.isCounted(clause)) {
            return People.of(source, clause, subject);
        }
        boolean part = clause.folded().startsWith("其中")
                || clause.start() > clauses.get(i).start();
        return part
                        || clause.subject() != null
                        || clause.start() == clauses.getFirst().start()
                        || Action.isCarriedOn(clause)
                ? subject
                : List.of();
    }

    private int start(int i, Clause clause) {
        if (carried.leads(i)) {
            return carried.start(clause.start());
        }
        boolean part = clause.start() != clauses.get(i).start();
        return part || source.isAfterSemicolon(clause)
                ? clause.start()
                : clauses.get(Quoting.first(clauses, i)).start();
    }

    private int end(int i, Clause clause) {
        boolean part = clause.end() != clauses.get(i).end();
        return part ? clause.end() : clauses.get(Quoting.last(clauses, i)).end();
    }
}
