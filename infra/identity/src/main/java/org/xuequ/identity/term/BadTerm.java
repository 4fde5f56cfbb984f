package org.xuequ.identity.term;

/** A term that cannot be: which field says so, and why. */
public final class BadTerm extends RuntimeException {
    private final String field;
    private final String zh;
    private final String en;

    BadTerm(String field, String zh, String en) {
        super(field + " " + en);
        this.field = field;
        this.zh = zh;
        this.en = en;
    }

    public String field() {
        return field;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
