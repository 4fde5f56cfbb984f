package org.xuequ.notification.reminding;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xuequ.notification.directory.Directory;
import org.xuequ.notification.directory.Person;
import org.xuequ.notification.plans.Plans;

/** Looks up what reminders speak of, many at a time. */
@Component
public class Backgrounds {
    private final Directory directory;
    private final Plans plans;

    Backgrounds(Directory directory, Plans plans) {
        this.directory = directory;
        this.plans = plans;
    }

    /** The background of each of {@code reminders}, which must be asked about those only. */
    public Function<Reminder, Background> of(Collection<Reminder> reminders) {
        Map<String, Person> people = directory.people(all(reminders, Reminder::assigneeId));
        Map<String, String> schools = directory.names(all(reminders, Reminder::schoolId));
        Map<String, String> titles = plans.titles(all(reminders, Reminder::planId));
        return reminder -> {
            Person assignee = known(people, reminder.assigneeId());
            return new Background(
                    assignee == null ? null : assignee.name(),
                    known(schools, reminder.schoolId()),
                    known(titles, reminder.planId()));
        };
    }

    private static Collection<String> all(Collection<Reminder> reminders, Function<Reminder, @Nullable String> each) {
        return reminders.stream().flatMap(r -> Stream.ofNullable(each.apply(r))).collect(Collectors.toSet());
    }

    private static <T> @Nullable T known(Map<String, T> found, @Nullable String id) {
        return id == null ? null : found.get(id);
    }
}
