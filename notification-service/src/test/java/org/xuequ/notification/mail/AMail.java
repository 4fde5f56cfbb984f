package org.xuequ.notification.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xuequ.notification.policy.Step;
import org.xuequ.notification.reminding.Reminder;

/** Mails for tests, told by what they follow. */
final class AMail {
    private AMail() {}

    static Mail named(String id) {
        return Mail.waiting(reminder(id, null));
    }

    static Mail after(String id) {
        return Mail.waiting(reminder("after-" + id, id));
    }

    static Letter letter(String id) {
        return new Letter(id, id + "@mail.example", "【任务提醒】读书笔记", "您负责的任务", Instant.parse("2026-03-20T00:00:00Z"));
    }

    private static Reminder reminder(String id, @Nullable String after) {
        Instant owed = Instant.parse("2026-03-20T00:00:00Z");
        return new Reminder(
                id,
                "d1",
                "s01",
                "/d1/s01",
                null,
                "tk",
                "读书笔记",
                Step.ON_DAY,
                "p",
                "p",
                1,
                owed,
                owed,
                owed,
                "UTC",
                after);
    }
}
