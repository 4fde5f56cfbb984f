package org.xuequ.notification.reminding;

import java.util.List;

/** A way to reach people. */
public interface Channel {
    /**
     * Takes reminders to be delivered, in the order in which they were owed. One that it has already is passed over:
     * after a crash the same ones come again. When it returns, they are safe with it.
     */
    void take(List<Reminder> reminders);
}
