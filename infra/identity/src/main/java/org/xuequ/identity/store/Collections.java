package org.xuequ.identity.store;

/** Names in the database. */
final class Collections {
    static final String UNITS = "orgUnits";
    static final String PEOPLE = "people";
    static final String TERMS = "terms";

    private Collections() {}
}
