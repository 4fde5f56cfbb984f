package org.xuequ.messaging;

/** The order in which parts start (and, backwards, stop): the store's shape, the relay, then who makes work. */
final class Phases {
    static final int MIGRATIONS = -1_000_000;
    static final int RELAY = -900_000;
    static final int SWEEPER = -800_000;

    private Phases() {}
}
