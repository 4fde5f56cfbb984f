package org.xuequ.devstack.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The term that is played, by the State Council's calendar of 2026 (国办发明电, holidays and make-up workdays). Counts
 * working days by itself, so that what the services count can be held against it.
 */
final class SchoolTerm {
    static final String ID = "t-2026-2";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate START = LocalDate.of(2026, 2, 24);
    static final LocalDate END = LocalDate.of(2026, 7, 10);

    private record Off(String name, LocalDate from, LocalDate to) {}

    private static final List<Off> HOLIDAYS = List.of(
            new Off("清明", LocalDate.of(2026, 4, 4), LocalDate.of(2026, 4, 6)),
            new Off("劳动节", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 5)),
            new Off("端午", LocalDate.of(2026, 6, 19), LocalDate.of(2026, 6, 21)));
    private static final Set<LocalDate> MAKE_UPS = Set.of(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 5, 9));

    private SchoolTerm() {}

    static ObjectNode form() {
        ObjectNode form = Doors.object()
                .put("name", "2025—2026学年第二学期")
                .put("start", START.toString())
                .put("end", END.toString())
                .put("zone", ZONE.toString())
                .put("weekOne", START.toString())
                .put("midterm", "2026-04-27")
                .put("finalExam", "2026-06-29");
        ArrayNode holidays = form.putArray("holidays");
        HOLIDAYS.forEach(off -> holidays.addObject()
                .put("name", off.name())
                .put("from", off.from().toString())
                .put("to", off.to().toString()));
        ArrayNode makeUps = form.putArray("makeUpWorkdays");
        MAKE_UPS.stream().sorted().forEach(day -> makeUps.add(day.toString()));
        return form;
    }

    static boolean worked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean off = HOLIDAYS.stream().anyMatch(h -> !day.isBefore(h.from()) && !day.isAfter(h.to()));
        return MAKE_UPS.contains(day) || !weekend && !off;
    }

    /** The {@code n}th working day after {@code day}. */
    static LocalDate after(LocalDate day, int n) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(SchoolTerm::worked)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** The day itself when it is worked, else the last one before it that is. */
    static LocalDate workedUpTo(LocalDate day) {
        return Stream.iterate(day, before -> before.minusDays(1))
                .filter(SchoolTerm::worked)
                .findFirst()
                .orElseThrow();
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }

    /** The last millisecond of the day. */
    static Instant endOf(LocalDate day) {
        return at(day.plusDays(1), 0, 0).minusMillis(1);
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
