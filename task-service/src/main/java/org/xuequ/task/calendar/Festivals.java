package org.xuequ.task.calendar;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;

/**
 * The days a festival's name stands for. A holiday of the term comes first, for the district keeps those; then
 * festivals of a fixed day; then the lunar ones and 清明, from a table of 2024 to 2032: those follow
 * the new moons in UTC+8, one of them four minutes before midnight, so no short formula gives them.
 */
final class Festivals {
    private static final Map<String, MonthDay> FIXED = Map.ofEntries(
            entry("元旦", MonthDay.of(1, 1)),
            entry("学雷锋日", MonthDay.of(3, 5)),
            entry("妇女", MonthDay.of(3, 8)),
            entry("植树", MonthDay.of(3, 12)),
            entry("世界读书日", MonthDay.of(4, 23)),
            entry("劳动", MonthDay.of(5, 1)),
            entry("青年", MonthDay.of(5, 4)),
            entry("儿童", MonthDay.of(6, 1)),
            entry("世界环境日", MonthDay.of(6, 5)),
            entry("建党", MonthDay.of(7, 1)),
            entry("建军", MonthDay.of(8, 1)),
            entry("教师", MonthDay.of(9, 10)),
            entry("烈士纪念日", MonthDay.of(9, 30)),
            entry("国庆", MonthDay.of(10, 1)),
            entry("少先队建队日", MonthDay.of(10, 13)),
            entry("国家公祭日", MonthDay.of(12, 13)));

    private static final Map<String, String> ALSO =
            Map.of("三八", "妇女", "五一", "劳动", "五四", "青年", "六一", "儿童", "七一", "建党", "八一", "建军", "十一", "国庆");

    private static final int LUNAR_FROM = 2024;

    private static final Map<String, String> LUNAR = Map.of(
            "春", "02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11",
            "元宵", "02-24 02-12 03-03 02-20 02-09 02-27 02-17 02-06 02-25",
            "清明", "04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04",
            "端午", "06-10 05-31 06-19 06-09 05-28 06-16 06-05 06-24 06-12",
            "中秋", "09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19",
            "重阳", "10-11 10-29 10-18 10-08 10-26 10-16 10-05 10-24 10-12");

    private Festivals() {}

    /** The festival's first such days at or after {@code earliest}; null when the name is not known. */
    static @Nullable Span find(String name, Term term, LocalDate earliest) {
        String core = core(name);
        for (Holiday holiday : term.holidays()) {
            if (core(holiday.name()).contains(core) && !holiday.to().isBefore(earliest)) {
                return new Span(holiday.from(), holiday.to());
            }
        }
        for (int year = earliest.getYear(); year <= earliest.getYear() + 1; year++) {
            LocalDate day = in(year, core);
            if (day != null && !day.isBefore(earliest)) {
                return Span.on(day);
            }
        }
        return null;
    }

    private static @Nullable LocalDate in(int year, String core) {
        MonthDay fixed = FIXED.get(core);
        if (fixed != null) {
            return fixed.atYear(year);
        }
        String days = LUNAR.get(core);
        if (days == null) {
            return null;
        }
        String[] byYear = days.split(" ", -1);
        int at = year - LUNAR_FROM;
        return at < 0 || at >= byYear.length ? null : LocalDate.parse(year + "-" + byYear[at]);
    }

    private static String core(String name) {
        String bare = name.length() > 1 && name.endsWith("节") ? name.substring(0, name.length() - 1) : name;
        return ALSO.getOrDefault(bare, bare);
    }
}
