package org.xuequ.devstack.demo;

import java.time.LocalDate;

/** How a school keeps a deadline. */
enum SectionFate {
    PUNCTUAL,
    WITHIN_GRACE,
    LATE,
    NEVER;

    /** Of the first four ranks each has its lesson to teach, so that a small district shows all of them too. */
    static SectionFate of(School school, String key, Fates fates) {
        return switch (school.rank()) {
            case 0 -> PUNCTUAL;
            case 1 -> key.equals("moral") ? LATE : PUNCTUAL;
            case 2 -> key.equals("safety") ? NEVER : PUNCTUAL;
            case 3 -> key.equals("staff") ? WITHIN_GRACE : PUNCTUAL;
            default -> drawn(fates.percent("section " + school.id() + key));
        };
    }

    private static SectionFate drawn(int percent) {
        return percent < 76 ? PUNCTUAL : percent < 87 ? WITHIN_GRACE : percent < 97 ? LATE : NEVER;
    }

    /** The day of submission for a deadline; not asked of NEVER. */
    LocalDate day(LocalDate deadline, int spread) {
        return switch (this) {
            case PUNCTUAL -> SchoolTerm.workedUpTo(deadline.minusDays(spread));
            case WITHIN_GRACE -> SchoolTerm.after(deadline, 1);
            case LATE -> SchoolTerm.after(deadline, CallForPlans.GRACE + 1 + spread);
            case NEVER -> throw new IllegalStateException("never means never");
        };
    }
}
