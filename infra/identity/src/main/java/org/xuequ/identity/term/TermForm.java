package org.xuequ.identity.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;

/** A term as somebody fills it in: dates in ISO form, any of them possibly forgotten. */
public record TermForm(
        @Nullable String name,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String zone,
        @Nullable LocalDate weekOne,
        @Nullable LocalDate midterm,
        @Nullable LocalDate finalExam,
        @Nullable List<HolidayForm> holidays,
        @Nullable Set<LocalDate> makeUpWorkdays) {
    private static final int LONGEST_IN_DAYS = 400;
    private static final int MOST_DAYS_OFF = 100;

    /** Days off, both ends included. */
    public record HolidayForm(
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** @throws BadTerm when a field is missing or contradicts another */
    public Term termOf(String district, String id) {
        LocalDate first = needed("start", start);
        LocalDate last = needed("end", end);
        check("end", !last.isBefore(first), "早于学期开始", "before the term's start");
        check(
                "end",
                ChronoUnit.DAYS.between(first, last) <= LONGEST_IN_DAYS,
                "学期过长",
                "longer than " + LONGEST_IN_DAYS + " days");
        LocalDate one = weekOne == null ? first : weekOne;
        check("weekOne", Math.abs(ChronoUnit.DAYS.between(first, one)) < 60, "离学期开始太远", "far from the term's start");
        Predicate<LocalDate> inside = day -> !day.isBefore(first) && !day.isAfter(last);
        check("midterm", midterm == null || inside.test(midterm), "不在学期内", "not in the term");
        check("finalExam", finalExam == null || inside.test(finalExam), "不在学期内", "not in the term");
        Set<LocalDate> makeUps = makeUpWorkdays == null ? Set.of() : makeUpWorkdays;
        List<HolidayForm> off = holidays == null ? List.of() : holidays;
        check("holidays", makeUps.size() + off.size() <= MOST_DAYS_OFF, "过多", "too many");
        String called = name == null ? "" : name.strip();
        check("name", !called.isEmpty() && called.length() <= 100, "不能为空，不超过 100 字", "1 to 100 characters");
        return new Term(
                id,
                district,
                called,
                first,
                last,
                zoneId(),
                one,
                midterm,
                finalExam,
                off.stream().map(TermForm::holiday).toList(),
                makeUps);
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone == null ? "Asia/Shanghai" : zone);
        } catch (DateTimeException e) {
            throw new BadTerm("zone", "不认识的时区：" + zone, "unknown zone: " + zone);
        }
    }

    private static Holiday holiday(HolidayForm form) {
        LocalDate from = needed("holidays.from", form.from());
        LocalDate to = form.to() == null ? from : form.to();
        check("holidays.to", !to.isBefore(from), "早于假期开始", "before the holiday's start");
        return new Holiday(needed("holidays.name", form.name()), from, to);
    }

    private static <T> T needed(String field, @Nullable T value) {
        return Stream.ofNullable(value).findFirst().orElseThrow(() -> new BadTerm(field, "不能为空", "must not be empty"));
    }

    private static void check(String field, boolean holds, String zh, String en) {
        if (!holds) {
            throw new BadTerm(field, zh, en);
        }
    }
}
