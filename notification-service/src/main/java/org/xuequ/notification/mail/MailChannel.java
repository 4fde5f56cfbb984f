package org.xuequ.notification.mail;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.Change;
import org.xuequ.messaging.Stored;
import org.xuequ.notification.directory.Directory;
import org.xuequ.notification.directory.PeopleChanged;
import org.xuequ.notification.directory.Person;
import org.xuequ.notification.reminding.Channel;
import org.xuequ.notification.reminding.Reminder;

/**
 * Puts reminders into the mail. People and tasks come by ways of their own: each mail is kept first, and only then is
 * its recipient looked up; whoever learns of a person looks for mails that wait. One of the two sees the other.
 */
@Component
@Order(2)
class MailChannel implements Channel {
    private final Mails mails;
    private final Directory directory;
    private final InstantSource wall = InstantSource.system();

    MailChannel(Mails mails, Directory directory) {
        this.mails = mails;
        this.directory = directory;
    }

    @Override
    public void take(List<Reminder> reminders) {
        Map<String, Person> people = people(reminders);
        List<Stored<Mail>> kept = mails.add(reminders.stream()
                .map(Mail::waiting)
                .map(mail -> addressed(mail, people))
                .toList());
        address(kept.stream()
                .filter(stored -> stored.state().status() == Mail.Status.WAITING)
                .toList());
    }

    @EventListener
    void on(PeopleChanged changed) {
        address(mails.waitingFor(changed.personIds()));
    }

    private void address(Collection<Stored<Mail>> waiting) {
        Map<String, Person> people =
                people(waiting.stream().map(stored -> stored.state().reminder()).toList());
        var changes = new ArrayList<Change<Mail>>();
        for (Stored<Mail> stored : waiting) {
            Mail after = addressed(stored.state(), people);
            if (!after.equals(stored.state())) {
                changes.add(new Change<>(stored, after, List.of()));
            }
        }
        mails.change(changes);
    }

    private Map<String, Person> people(List<Reminder> reminders) {
        return directory.people(reminders.stream().map(Reminder::recipientId).collect(Collectors.toSet()));
    }

    private Mail addressed(Mail mail, Map<String, Person> people) {
        Person person = people.get(mail.reminder().recipientId());
        if (person == null) {
            return mail;
        }
        Instant now = wall.instant().truncatedTo(MILLIS);
        return person.reachable() ? mail.pending(now) : mail.unreachable();
    }
}
