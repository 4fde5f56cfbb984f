package org.xuequ.plan.reading.commitments;

import org.xuequ.plan.reading.text.Text;

/** The cleaned text in both its forms: as written, for quoting, and folded, for matching. */
record Source(String chars, String folded) {
    static Source of(Text text) {
        return new Source(text.chars(), text.folded());
    }

    /** Ends in a colon at a line's end: what follows says it. */
    boolean isLeadIn(Clause clause) {
        int end = clause.end();
        return end < folded.length()
                && folded.charAt(end) == ':'
                && (end + 1 == folded.length() || folded.charAt(end + 1) == '\n');
    }

    boolean isAfterSemicolon(Clause clause) {
        return clause.start() > 0 && folded.charAt(clause.start() - 1) == ';';
    }

    /** The words of a clause's stretch as the document writes them. */
    String words(Clause clause, int from, int to) {
        return chars.substring(clause.start() + from, clause.start() + to);
    }
}
