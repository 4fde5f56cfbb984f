package org.xuequ.task.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;
import org.xuequ.calendar.WorkCalendar;

/** Whatever a plan says and whatever the term is like, a schedule comes down to days of that term. */
class SchedulePropertyTest {

    @Property
    void every_form_comes_down_to_at_least_one_day_within_the_term_or_the_vacation_before_it(
            @ForAll("forms") String notation,
            @ForAll("recurrences") @Nullable Recurrence recurrence,
            @ForAll boolean deadline,
            @ForAll("terms") Term term) {
        List<Occurrence> found = new Schedule(deadline, notation, recurrence).occurrences(WorkCalendar.of(term));

        assertThat(found).isNotEmpty();
        assertThat(found)
                .allSatisfy(occurrence -> assertThat(occurrence.due())
                        .isAfterOrEqualTo(term.start().minusDays(60))
                        .isBeforeOrEqualTo(term.end().plusDays(60)));
        assertThat(found).isSortedAccordingTo(Comparator.comparing(Occurrence::due));
    }

    @Property
    void turns_are_told_apart_by_their_keys(
            @ForAll("forms") String notation,
            @ForAll("recurrences") @Nullable Recurrence recurrence,
            @ForAll("terms") Term term) {
        List<Occurrence> found = new Schedule(false, notation, recurrence).occurrences(WorkCalendar.of(term));
        assertThat(new HashSet<>(found.stream().map(Occurrence::key).toList())).hasSize(found.size());
    }

    @Property
    void a_guess_is_the_terms_end(@ForAll("forms") String notation, @ForAll("terms") Term term) {
        assertThat(new Schedule(false, notation, null).occurrences(WorkCalendar.of(term)))
                .filteredOn(Occurrence::guessed)
                .allSatisfy(guess -> assertThat(guess.due()).isEqualTo(term.end()));
    }

    @Property
    void turns_of_a_recurrence_lie_in_the_term(
            @ForAll("positions") @Nullable String position,
            @ForAll("turning") Recurrence recurrence,
            @ForAll("terms") Term term) {
        assertThat(new Schedule(false, position, recurrence).occurrences(WorkCalendar.of(term)))
                .allSatisfy(turn -> assertThat(term.covers(turn.due())).isTrue());
    }

    @Property
    void any_text_whatever_is_read_without_an_error(
            @ForAll @StringLength(max = 30) String notation,
            @ForAll("recurrences") @Nullable Recurrence recurrence,
            @ForAll("terms") Term term) {
        assertThat(new Schedule(true, notation, recurrence).occurrences(WorkCalendar.of(term)))
                .isNotEmpty();
    }

    @Property
    void the_letters_of_the_notation_in_any_order_are_read_without_an_error(
            @ForAll("scrambled") String notation, @ForAll("terms") Term term) {
        assertThat(new Schedule(false, notation, null).occurrences(WorkCalendar.of(term)))
                .isNotEmpty();
    }

    @Property
    void every_day_of_the_term_is_found_by_its_month_and_day(
            @ForAll("terms") Term term, @ForAll @IntRange(min = 0, max = 100) int offset) {
        LocalDate day = term.start().plusDays(offset);
        String notation = "--%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
        assertThat(new Schedule(true, notation, null).occurrences(WorkCalendar.of(term)))
                .containsExactly(new Occurrence(null, day, false));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.oneOf(
                point(),
                Combinators.combine(point(), point()).as((a, b) -> a + "/" + b),
                point().map(p -> p + "/.."),
                Combinators.combine(point(), Arbitraries.of("+P1W", "-P2W", "+P3D", "-P1M"))
                        .as((a, b) -> a + b),
                Combinators.combine(point(), Arbitraries.of("T07:30", "T16:10")).as((a, b) -> a + b),
                point().map(p -> "BEFORE-" + p),
                Arbitraries.of(
                        "W-2|W-4",
                        "W-7",
                        "---31",
                        "---01",
                        "MONTH-END",
                        "MONTH-W1",
                        "MONTH-W5",
                        "T07:30",
                        "-P1W",
                        "AFTER-EVENT",
                        "AFTER-EVENT+P3D",
                        "P3Y",
                        "WINTER|SUMMER",
                        "FESTIVAL:清明|重阳",
                        "W-2T16:10"));
    }

    private static Arbitrary<String> point() {
        Arbitrary<String> month = Arbitraries.integers().between(1, 12).map("--%02d"::formatted);
        Arbitrary<Integer> week = Arbitraries.integers().between(1, 25);
        return Arbitraries.oneOf(
                month,
                Combinators.combine(month, Arbitraries.integers().between(1, 31))
                        .as((m, d) -> m + "-%02d".formatted(d)),
                Combinators.combine(month, Arbitraries.of("E", "M", "L")).as((m, p) -> m + "-" + p),
                Combinators.combine(month, Arbitraries.integers().between(1, 6)).as((m, w) -> m + "-W" + w),
                week.map("W%02d"::formatted),
                Combinators.combine(week, Arbitraries.integers().between(1, 7)).as("W%02d-%d"::formatted),
                Arbitraries.of(
                        "TERM", "YEAR", "SUMMER", "WINTER", "TERM-START", "TERM-END", "YEAR-END", "MIDTERM", "FINAL"),
                Arbitraries.of("清明", "重阳", "国庆", "元旦", "春节", "端午", "教师节", "不知道").map(f -> "FESTIVAL:" + f));
    }

    @Provide
    Arbitrary<String> scrambled() {
        return Arbitraries.strings().withChars("WMDPTE-+/|.:0123456789FESTIVAL").ofMaxLength(16);
    }

    @Provide
    Arbitrary<@Nullable String> positions() {
        return Arbitraries.of("W-1", "W-5", "W-2|W-4", "---15", "---31", "MONTH-END", "MONTH-W2", "TERM")
                .injectNull(0.2);
    }

    @Provide
    Arbitrary<Recurrence> turning() {
        return Arbitraries.of(Recurrence.WEEKLY, Recurrence.BIWEEKLY, Recurrence.MONTHLY, Recurrence.QUARTERLY);
    }

    @Provide
    Arbitrary<@Nullable Recurrence> recurrences() {
        return Arbitraries.of(Recurrence.class).injectNull(0.3);
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<LocalDate> starts =
                Arbitraries.integers().between(0, 2000).map(LocalDate.parse("2024-06-01")::plusDays);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(101, 160);
        Arbitrary<Boolean> exams = Arbitraries.of(true, false);
        return Combinators.combine(starts, lengths, exams)
                .as((start, length, withExams) -> new Term(
                        "t",
                        "d1",
                        "学期",
                        start,
                        start.plusDays(length),
                        ZoneId.of("Asia/Shanghai"),
                        start,
                        withExams ? start.plusDays(60) : null,
                        withExams ? start.plusDays(100) : null,
                        List.of(new Holiday("假", start.plusDays(30), start.plusDays(39))),
                        Set.of(start.plusDays(43))));
    }
}
