package org.xuequ.notification.mail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xuequ.notification.directory.Directory;
import org.xuequ.notification.directory.Person;
import org.xuequ.notification.reminding.Background;
import org.xuequ.notification.reminding.Backgrounds;
import org.xuequ.notification.reminding.Reminder;

/** Writes letters in their readers' languages. */
@Component
class Letters {
    private final Directory directory;
    private final Backgrounds backgrounds;
    private final Clock clock;

    Letters(Directory directory, Backgrounds backgrounds, Clock clock) {
        this.directory = directory;
        this.backgrounds = backgrounds;
        this.clock = clock;
    }

    /** Ready to write those about {@code reminders}; a letter is null when there is nowhere to send it. */
    Function<Reminder, @Nullable Letter> to(List<Reminder> reminders) {
        Map<String, Person> people =
                directory.people(reminders.stream().map(Reminder::recipientId).collect(Collectors.toSet()));
        Function<Reminder, Background> background = backgrounds.of(reminders);
        return r -> Letter.of(r, people.get(r.recipientId()), background.apply(r), clock.instant());
    }
}
