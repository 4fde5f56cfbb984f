package org.xuequ.devstack.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of evidence towards a quota. */
record Entry(int number, long count, Instant at) {
    private static final int MOST = 4;

    /**
     * Evidence month by month; the last entry reaches the quota.
     *
     * @param done the day on which it does; null when one too few are ever entered
     */
    static List<Entry> of(Due due, @Nullable LocalDate done, Instant now) {
        long total = done == null ? due.quota() - 1 : due.quota();
        LocalDate last = done == null ? due.dueDay() : done;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = SchoolTerm.START.withDayOfMonth(15); day.isBefore(last); day = day.plusMonths(1)) {
            if (SchoolTerm.at(day, 15, 30).isAfter(now) && days.size() < MOST - 1 && total > MOST) {
                days.add(day);
            }
        }
        if (done != null) {
            days.add(done);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            long count = i == days.size() - 1 ? total - total / days.size() * i : total / days.size();
            entries.add(new Entry(i + 1, count, SchoolTerm.at(days.get(i), 15, 30)));
        }
        return entries;
    }
}
