package org.xuequ.task.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.task.Fixtures.AUTUMN;
import static org.xuequ.task.Fixtures.SPRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;
import org.xuequ.calendar.WorkCalendar;

class ScheduleTest {
    private static final String TERM_END = "2026-07-10";

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        // days, months and their parts; the year is the term's
        "--03-20, 2026-03-20",
        "--02-14, 2026-02-14",
        "--12-31, 2025-12-31",
        "2026-03-20, 2026-03-20",
        "20xx-03-20, 2026-03-20",
        "--02-29, 2026-02-28",
        "--05, 2026-05-31",
        "--07, 2026-07-10",
        "2026-05, 2026-05-31",
        "--04-E, 2026-04-10",
        "--04-M, 2026-04-20",
        "--04-L, 2026-04-30",
        // ranges end with their end
        "--03-25/--03-26, 2026-03-26",
        "--03/--05, 2026-05-31",
        "--03-L/--04-M, 2026-04-20",
        "W03/W05, 2026-03-29",
        "W06/.., 2026-07-10",
        // weeks end on Sunday
        "W12, 2026-05-17",
        "W20, 2026-07-10",
        "--05-W2, 2026-05-17",
        "W05-4, 2026-03-26",
        // times of day do not move the day
        "--03-26T08:30, 2026-03-26",
        "W05-4T16:10, 2026-03-26",
        // the term's own points
        "TERM, 2026-07-10",
        "YEAR, 2026-07-10",
        "TERM-START, 2026-03-01",
        "TERM-END, 2026-07-10",
        "YEAR-END, 2026-07-10",
        "W01, 2026-03-01",
        "MIDTERM, 2026-04-27",
        "MIDTERM+P1W, 2026-05-04",
        "FINAL-P2W, 2026-06-15",
        "TERM-START+P2W, 2026-03-15",
        "FINAL+P3D, 2026-07-02",
        // festivals
        "FESTIVAL:清明, 2026-04-06",
        "FESTIVAL:清明节, 2026-04-06",
        "FESTIVAL:五一, 2026-05-05",
        "FESTIVAL:妇女节, 2026-03-08",
        "FESTIVAL:儿童节, 2026-06-01",
        "FESTIVAL:元宵, 2026-03-03",
        "FESTIVAL:劳动节+P1W, 2026-05-12",
        "BEFORE-FESTIVAL:端午, 2026-06-18",
        "BEFORE-SUMMER, 2026-07-10",
        "BEFORE-MIDTERM, 2026-04-26"
    })
    void one_date_of_the_spring_term(String notation, String day) {
        assertThat(once(notation, SPRING)).isEqualTo(new Occurrence(null, LocalDate.parse(day), false));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "--09-10, 2026-09-10",
        "--01, 2027-01-22",
        "--01-15, 2027-01-15",
        "--12/--01, 2027-01-22",
        "YEAR-END, 2026-12-31",
        "FESTIVAL:重阳, 2026-10-18",
        "FESTIVAL:国庆+P1W, 2026-10-14",
        "BEFORE-FESTIVAL:国庆, 2026-09-30",
        "FESTIVAL:教师节, 2026-09-10",
        "FESTIVAL:元旦, 2027-01-01",
        "BEFORE-WINTER, 2027-01-22"
    })
    void one_date_of_the_autumn_term(String notation, String day) {
        assertThat(once(notation, AUTUMN)).isEqualTo(new Occurrence(null, LocalDate.parse(day), false));
    }

    @ParameterizedTest
    @CsvSource({
        "-P1W",
        "AFTER-EVENT",
        "AFTER-EVENT+P3D",
        "P3Y",
        "T07:30",
        "SUMMER",
        "WINTER|SUMMER",
        "FESTIVAL:泼水节",
        "BEFORE-WINTER",
        "--01",
        "--09-10",
        "--09/--11",
        "W40",
        "--13-45",
        "什么时候",
        "2025-03-20",
        "2019-05",
        "MIDTERM+P9999W",
        "--02-14-P2M",
        "MIDTERM+PxW",
        "MIDTERM+P99999999999W"
    })
    void what_the_calendar_cannot_tell_falls_to_the_terms_end_with_a_mark(String notation) {
        assertThat(once(notation, SPRING)).isEqualTo(new Occurrence(null, LocalDate.parse(TERM_END), true));
    }

    @Test
    void no_examination_announced_is_no_date_to_reckon_from() {
        assertThat(once("MIDTERM+P1W", AUTUMN).guessed()).isTrue();
    }

    @Test
    void no_words_for_time_mean_the_whole_term() {
        assertThat(occurrences(false, null, null, SPRING)).containsExactly(turn(null, TERM_END));
    }

    @Test
    void every_month_has_a_turn_due_on_its_last_day_and_the_last_with_the_term() {
        assertThat(occurrences(false, null, Recurrence.MONTHLY, SPRING))
                .containsExactly(
                        turn("2026-02", "2026-02-28"),
                        turn("2026-03", "2026-03-31"),
                        turn("2026-04", "2026-04-30"),
                        turn("2026-05", "2026-05-31"),
                        turn("2026-06", "2026-06-30"),
                        turn("2026-07", TERM_END));
    }

    @Test
    void by_the_25th_of_every_month_is_so_in_every_month() {
        assertThat(occurrences(true, "---25", Recurrence.MONTHLY, SPRING))
                .extracting(occurrence -> occurrence.due().toString())
                .containsExactly("2026-02-25", "2026-03-25", "2026-04-25", "2026-05-25", "2026-06-25", TERM_END);
    }

    @Test
    void a_day_of_the_month_before_the_term_began_has_no_turn() {
        assertThat(occurrences(true, "---05", Recurrence.MONTHLY, SPRING).getFirst())
                .isEqualTo(turn("2026-03", "2026-03-05"));
    }

    @Test
    void the_first_week_of_every_month_ends_on_its_sunday() {
        assertThat(occurrences(false, "MONTH-W1", Recurrence.MONTHLY, SPRING))
                .contains(turn("2026-03", "2026-03-08"), turn("2026-04", "2026-04-05"));
    }

    @Test
    void month_positions_recur_even_when_the_plan_does_not_say_every() {
        assertThat(occurrences(true, "MONTH-END", null, SPRING)).hasSize(6);
        assertThat(occurrences(false, "W-3", null, SPRING)).hasSizeGreaterThan(15);
    }

    @Test
    void every_week_in_session_has_a_turn() {
        List<Occurrence> weeks = occurrences(false, null, Recurrence.WEEKLY, SPRING);
        assertThat(weeks).hasSize(20).contains(turn("W01", "2026-03-01")).endsWith(turn("W20", TERM_END));
        assertThat(occurrences(false, null, Recurrence.WEEKLY, AUTUMN))
                .extracting(Occurrence::key)
                .contains("W04", "W06")
                .doesNotContain("W00");
    }

    @Test
    void a_week_in_which_nobody_is_at_school_has_no_turn() {
        Term golden = new Term(
                "t",
                "d1",
                "t",
                AUTUMN.start(),
                AUTUMN.end(),
                AUTUMN.zone(),
                AUTUMN.weekOne(),
                null,
                null,
                List.of(new Holiday("国庆", LocalDate.parse("2026-10-05"), LocalDate.parse("2026-10-11"))),
                Set.of());
        assertThat(occurrences(false, null, Recurrence.WEEKLY, golden))
                .extracting(Occurrence::key)
                .contains("W05", "W07")
                .doesNotContain("W06");
        assertThat(occurrences(false, null, Recurrence.BIWEEKLY, golden))
                .extracting(Occurrence::key)
                .contains("W04", "W05", "W08")
                .doesNotContain("W06");
    }

    @Test
    void every_tuesday_and_thursday_are_two_turns_a_week_but_not_on_holidays() {
        List<Occurrence> turns = occurrences(false, "W-2|W-4", Recurrence.WEEKLY, SPRING);
        assertThat(turns)
                .startsWith(turn("W01-2", "2026-02-24"), turn("W01-4", "2026-02-26"))
                .doesNotContain(turn("W11-2", "2026-05-05"))
                .contains(turn("W11-4", "2026-05-07"));
    }

    @Test
    void every_second_week_counts_in_pairs() {
        assertThat(occurrences(false, null, Recurrence.BIWEEKLY, SPRING))
                .hasSize(10)
                .startsWith(turn("W02", "2026-03-08"), turn("W04", "2026-03-22"));
    }

    @Test
    void a_quarter_has_a_turn_when_it_ends_in_the_term() {
        assertThat(occurrences(false, null, Recurrence.QUARTERLY, SPRING))
                .containsExactly(turn("2026-Q1", "2026-03-31"), turn("2026-Q2", "2026-06-30"));
    }

    @Test
    void once_a_term_and_once_a_year_are_once() {
        assertThat(occurrences(false, null, Recurrence.TERM, SPRING)).containsExactly(turn(null, TERM_END));
        assertThat(occurrences(true, "--06", Recurrence.YEARLY, SPRING)).containsExactly(turn(null, "2026-06-30"));
    }

    @Test
    void a_standing_duty_is_one_until_the_term_or_its_stretch_ends() {
        assertThat(occurrences(false, null, Recurrence.DAILY, SPRING)).containsExactly(turn(null, TERM_END));
        assertThat(occurrences(false, "--03/--04", Recurrence.EVENT, SPRING)).containsExactly(turn(null, "2026-04-30"));
    }

    @Test
    void a_recurrence_keeps_to_the_stretch_that_is_named() {
        assertThat(occurrences(false, "--04/--05", Recurrence.MONTHLY, SPRING))
                .containsExactly(turn("2026-04", "2026-04-30"), turn("2026-05", "2026-05-31"));
        assertThat(occurrences(false, "W06/..", Recurrence.WEEKLY, SPRING)
                        .getFirst()
                        .key())
                .isEqualTo("W06");
        assertThat(occurrences(true, "--04", Recurrence.MONTHLY, SPRING))
                .extracting(Occurrence::key)
                .containsExactly("2026-02", "2026-03", "2026-04");
    }

    @Test
    void several_festivals_are_several_dates_in_their_order() {
        assertThat(occurrences(false, "FESTIVAL:端午|清明", null, SPRING))
                .containsExactly(turn("清明", "2026-04-06"), turn("端午", "2026-06-21"));
    }

    @Test
    void of_several_festivals_those_of_the_other_term_are_left_to_it() {
        assertThat(occurrences(false, "FESTIVAL:清明|重阳", null, SPRING)).containsExactly(turn("清明", "2026-04-06"));
        assertThat(occurrences(false, "FESTIVAL:清明|重阳", null, AUTUMN)).containsExactly(turn("重阳", "2026-10-18"));
    }

    private static Occurrence once(String notation, Term term) {
        List<Occurrence> found = occurrences(false, notation, null, term);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<Occurrence> occurrences(
            boolean deadline, @Nullable String notation, @Nullable Recurrence recurrence, Term term) {
        return new Schedule(deadline, notation, recurrence).occurrences(WorkCalendar.of(term));
    }

    private static Occurrence turn(@Nullable String key, String due) {
        return new Occurrence(key, LocalDate.parse(due), false);
    }
}
