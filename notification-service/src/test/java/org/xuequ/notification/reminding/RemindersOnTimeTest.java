package org.xuequ.notification.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuequ.messaging.Leases;
import org.xuequ.notification.LivingService;
import org.xuequ.notification.MailServer;
import org.xuequ.notification.Story;
import org.xuequ.notification.watching.Watches;

class RemindersOnTimeTest extends LivingService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    Watches watches;

    @Autowired
    List<Channel> channels;

    @Autowired
    Leases leases;

    private LocalDate due;

    @BeforeEach
    void the_due_day_lies_ten_days_ahead() {
        due = LocalDate.ofInstant(now(), ZONE).plusDays(10);
    }

    @Test
    void each_step_comes_once_by_inbox_and_mail_and_none_early() {
        tellOfPeopleAndTerm();
        Story.Task task = openedAndWatched("a");
        clock.moveTo(eightOn(due.minusDays(3)).minusMillis(1));
        quiet();
        assertThat(made(task)).isEmpty();

        clock.moveTo(eightOn(due.minusDays(3)));
        await().atMost(SOON).until(() -> mail().about(task.id()).size() == 1);
        clock.moveTo(eightOn(due));
        await().atMost(SOON).until(() -> mail().about(task.id()).size() == 2);
        clock.moveTo(eightOn(due.plusDays(10)));
        await().atMost(SOON).until(() -> mail().about(task.id()).size() == 4);
        quiet();

        assertThat(made(task))
                .containsExactlyInAnyOrder(
                        task.reminder("BEFORE", story.teacher()),
                        task.reminder("ON_DAY", story.teacher()),
                        task.reminder("AFTER", story.teacher()),
                        task.reminder("ESCALATION", story.lead()));
        assertThat(mail().about(task.id()))
                .extracting(MailServer::reminder)
                .containsExactlyInAnyOrderElementsOf(made(task));
    }

    @Test
    void a_task_completed_while_we_slept_owes_only_what_came_before() {
        tellOfPeopleAndTerm();
        Story.Task task = openedAndWatched("b");
        Instant doneAt = eightOn(due).minusSeconds(60);
        publish("task.completed.v1", task.completed(doneAt).json());
        clock.moveTo(eightOn(due.plusDays(10)));
        await().atMost(SOON).until(() -> mail().about(task.id()).size() == 1);
        quiet();
        assertThat(made(task)).containsExactly(task.reminder("BEFORE", story.teacher()));
    }

    @Test
    void two_sweepers_at_once_make_each_reminder_once() {
        tellOfPeopleAndTerm();
        Story.Task first = story.task("c0", due, now());
        Story.Task[] more = IntStream.range(1, 60)
                .mapToObj(i -> story.task("c" + i, due, now()))
                .toArray(Story.Task[]::new);
        publish("task.batch-opened.v1", first.batch(more));
        await().atMost(SOON).until(() -> watched() == 60);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            clock.moveTo(eightOn(due.plusDays(10)));
            for (int i = 0; i < 2; i++) {
                var sweeper = new ReminderClock(
                        watches, channels, leases, () -> true, clock, Duration.ofSeconds(1), new SimpleMeterRegistry());
                threads.submit(() -> IntStream.range(0, 20).forEach(x -> sweeper.getAsBoolean()));
            }
        }
        await().atMost(SOON).until(() -> mail().about(unique).size() >= 240);
        quiet();
        assertThat(mail().about(unique))
                .extracting(MailServer::reminder)
                .doesNotHaveDuplicates()
                .hasSize(240);
    }

    @Test
    void what_was_missed_comes_in_order_to_each_person() {
        tellOfPeopleAndTerm();
        Story.Task task = openedAndWatched("d");
        clock.moveTo(eightOn(due.plusDays(10)));
        await().atMost(SOON).until(() -> mail().about(task.id()).size() == 4);
        assertThat(mail().about(task.id()))
                .extracting(MailServer::reminder)
                .filteredOn(id -> id.contains(story.teacher()))
                .containsExactly(
                        task.reminder("BEFORE", story.teacher()),
                        task.reminder("ON_DAY", story.teacher()),
                        task.reminder("AFTER", story.teacher()));
    }

    @Test
    void term_and_people_that_come_after_the_task_lose_nothing() {
        Story.Task task = story.task("e", due, now());
        publish("task.batch-opened.v1", task.batch());
        await().atMost(SOON).until(() -> watched() == 1);
        clock.moveTo(eightOn(due));
        publish("directory.term-changed.v1", story.term());
        await().atMost(SOON).until(() -> made(task).size() == 2);
        assertThat(mail().about(task.id())).isEmpty();
        publish("directory.person-changed.v1", story.person(story.teacher(), "Ana", "en"));
        await().atMost(SOON).until(() -> mail().about(task.id()).size() == 2);
        assertThat(mail().about(task.id()))
                .extracting(RemindersOnTimeTest::subject)
                .allMatch(text -> text.startsWith("[Reminder]"));
    }

    @Test
    void garbage_is_set_aside_and_the_next_good_one_goes_through() {
        tellOfPeopleAndTerm();
        double before = figure("xuequ_dead_letters_total");
        publishAnything("task.due.v1", "{\"taskId\": ");
        publishAnything("task.due.v1", "{\"taskId\": \"only-an-id\"}");
        publishAnything("task.batch-opened.v1", "{\"tasks\": [null]}");
        publishAnything("directory.person-changed.v1", "[]");
        publishAnything("directory.term-changed.v1", story.term().replace("Asia/Shanghai", "Nowhere"));
        Story.Task task = openedAndWatched("f");
        await().atMost(SOON).until(() -> figure("xuequ_dead_letters_total") == before + 5);
        clock.moveTo(eightOn(due.minusDays(3)));
        await().atMost(SOON).until(() -> mail().about(task.id()).size() == 1);
    }

    private void tellOfPeopleAndTerm() {
        publish("directory.term-changed.v1", story.term());
        publish("directory.person-changed.v1", story.person(story.teacher(), "安然", "zh-CN"));
        publish("directory.person-changed.v1", story.person(story.lead(), "Bo", "en"));
    }

    private Story.Task openedAndWatched(String name) {
        Story.Task task = story.task(name, due, now());
        publish("task.batch-opened.v1", task.batch());
        await().atMost(SOON).until(() -> watched() == 1);
        return task;
    }

    private long watched() {
        return mongo.getCollection(Watches.WATCHES).countDocuments(new Document("districtId", story.district()));
    }

    private List<String> made(Story.Task task) {
        return mongo.getCollection("reminders")
                .find(new Document("taskId", task.id()))
                .map(d -> d.getString("_id"))
                .into(new ArrayList<>());
    }

    private void quiet() {
        await().atMost(SOON)
                .until(() -> figure("xuequ_clock_pending") == 0
                        && figure("xuequ_mail_pending") == 0
                        && figure("xuequ_outbox_pending") == 0);
    }

    private static Instant eightOn(LocalDate day) {
        return day.atTime(8, 0).atZone(ZONE).toInstant();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
