package org.xuequ.reporting.following;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.Received;
import org.xuequ.reporting.sources.Reminder;
import org.xuequ.reporting.sources.Sources;

/** Reminders are counted when asked for; no score is made of them. */
@Component
class WhenRemindersGoOutThenKeepThem {
    private final Sources sources;

    WhenRemindersGoOutThenKeepThem(Sources sources) {
        this.sources = sources;
    }

    void keep(List<Received<Reminder>> received) {
        sources.reminders().keep(received.stream().map(Received::event).toList());
    }
}
