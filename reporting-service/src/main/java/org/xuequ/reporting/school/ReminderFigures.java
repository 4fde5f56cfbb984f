package org.xuequ.reporting.school;

import java.util.List;
import org.xuequ.reporting.sources.Reminder;

/** What became of the reminders about a school's tasks, each channel on its own. */
record ReminderFigures(int delivered, int failed) {
    static ReminderFigures of(List<Reminder> reminders) {
        int delivered =
                Math.toIntExact(reminders.stream().filter(Reminder::delivered).count());
        return new ReminderFigures(delivered, reminders.size() - delivered);
    }
}
