package org.xuequ.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;
import org.xuequ.task.task.Assignment;
import org.xuequ.task.task.Kind;
import org.xuequ.task.task.Origin;
import org.xuequ.task.task.Quota;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.Timetable;
import org.xuequ.task.task.Wording;

/** A spring and an autumn term, and tasks in the spring one. */
public final class Fixtures {
    public static final Instant OPENED = Instant.parse("2026-03-10T01:00:00Z");
    public static final Instant DUE = Instant.parse("2026-03-20T15:59:59.999Z");
    public static final Instant OVERDUE = Instant.parse("2026-03-23T15:59:59.999Z");
    public static final Instant MISSED = Instant.parse("2026-07-17T15:59:59.999Z");

    public static final Term SPRING = new Term(
            "t-2026-2",
            "d1",
            "第二学期",
            day("2026-02-24"),
            day("2026-07-10"),
            ZoneId.of("Asia/Shanghai"),
            day("2026-02-23"),
            day("2026-04-27"),
            day("2026-06-29"),
            List.of(
                    new Holiday("清明", day("2026-04-04"), day("2026-04-06")),
                    new Holiday("劳动节", day("2026-05-01"), day("2026-05-05")),
                    new Holiday("端午", day("2026-06-19"), day("2026-06-21"))),
            Set.of(day("2026-05-09")));

    public static final Term AUTUMN = new Term(
            "t-2026-1",
            "d1",
            "第一学期",
            day("2026-09-01"),
            day("2027-01-22"),
            ZoneId.of("Asia/Shanghai"),
            day("2026-08-31"),
            null,
            null,
            List.of(new Holiday("国庆节", day("2026-10-01"), day("2026-10-07"))),
            Set.of());

    private Fixtures() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static Task aTask() {
        return aTask("pl-s01:m1:once", Kind.DATED, null);
    }

    public static Task aQuotaOf(double n) {
        return aTask("pl-s01:m3:once:p-s01-t1", Kind.QUOTA, new Quota(">=", n, "节"));
    }

    public static Task aTask(String id, Kind kind, @Nullable Quota quota) {
        return Task.opened(
                id,
                new Origin("d1", "s01", "pl-s01", null, "pl-s01:m1", "m1", "t-2026-2"),
                new Wording("教学", "听课", "教师每学期听课不少于20节", "本学期", false, 10L),
                kind,
                null,
                new Assignment("/d1/s01/jwc", "p-s01-t1", "p-s01-jwc-lead"),
                OPENED,
                Timetable.of(DUE, OVERDUE, MISSED),
                quota);
    }
}
