package org.xuequ.plan.importing;

/** Too many documents wait to be read; nothing was done, and it can be tried again in a moment. */
public final class Busy extends RuntimeException {
    Busy(String why) {
        super(why);
    }
}
