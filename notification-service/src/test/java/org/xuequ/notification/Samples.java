package org.xuequ.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;
import org.xuequ.calendar.WorkCalendar;

/** A spring term with a long weekend and a Saturday worked for it. */
public final class Samples {
    private Samples() {}

    public static Term spring() {
        return new Term(
                "t-spring",
                "d1",
                "春季学期",
                LocalDate.parse("2026-02-24"),
                LocalDate.parse("2026-07-10"),
                ZoneId.of("Asia/Shanghai"),
                LocalDate.parse("2026-02-23"),
                null,
                null,
                List.of(new Holiday("劳动节", LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-05"))),
                Set.of(LocalDate.parse("2026-05-09")));
    }

    public static WorkCalendar calendar() {
        return WorkCalendar.of(spring());
    }
}
