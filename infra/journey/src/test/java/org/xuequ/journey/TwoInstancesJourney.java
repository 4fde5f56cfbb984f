package org.xuequ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xuequ.devstack.demo.Figures;

/** A term on two instances of each service: what it must come to, whoever plays it. */
class TwoInstancesJourney {
    private static final int SECTIONS = 5;
    /** On each of four topics three bad records, put aside by each of the groups that read it: 4 + 3 + 2 + 1 groups. */
    private static final int DEAD_LETTERS = 3 * (4 + 3 + 2 + 1);

    private final Figures figures = Term.doubled().figures();

    @Test
    void the_books_agree_in_everything() {
        assertThat(Term.doubled().faults()).isEmpty();
    }

    @Test
    void every_school_was_asked_and_some_answered_late_or_never() {
        assertThat(figures.schools()).isEqualTo(Term.SCHOOLS);
        assertThat(figures.plans()).isEqualTo(Term.SCHOOLS + 1);
        assertThat(figures.sections().expected()).isEqualTo(Term.SCHOOLS * SECTIONS);
        assertThat(figures.sections().submitted())
                .isLessThan(figures.sections().expected())
                .isGreaterThan(figures.sections().onTime());
        assertThat(figures.sections().approved()).isEqualTo(figures.sections().submitted());
        assertThat(figures.sections().returned()).isPositive();
    }

    @Test
    void tasks_were_done_late_missed_and_waived_and_none_was_left_open() {
        Figures.Tasks tasks = figures.tasks();
        assertThat(tasks.done()).isPositive();
        assertThat(tasks.late()).isPositive();
        assertThat(tasks.missed()).isPositive();
        assertThat(tasks.waived()).isEqualTo(1);
        assertThat(tasks.cancelled()).isZero();
        assertThat(tasks.done() + tasks.late() + tasks.missed() + tasks.waived())
                .isEqualTo(tasks.opened());
    }

    @Test
    void each_reminder_came_once_and_none_too_early() {
        Figures.Reminders reminders = figures.reminders();
        assertThat(reminders.owed()).isPositive().isEqualTo(reminders.delivered());
        assertThat(reminders.early()).isZero();
        assertThat(reminders.doubled()).isZero();
    }

    @Test
    void nothing_is_under_way_and_aside_lie_just_the_bad_records() {
        assertThat(figures.outboxPending()).isZero();
        assertThat(figures.consumerLag()).isZero();
        assertThat(figures.deadLetters()).isEqualTo(DEAD_LETTERS);
        assertThat(figures.recountEqual()).isTrue();
    }
}
