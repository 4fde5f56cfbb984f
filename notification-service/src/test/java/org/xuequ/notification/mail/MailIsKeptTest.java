package org.xuequ.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuequ.contracts.Contracts;
import org.xuequ.notification.LivingService;
import org.xuequ.notification.MailServer;
import org.xuequ.notification.Story;
import org.xuequ.testkit.Backing;

class MailIsKeptTest extends LivingService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private boolean away;
    private LocalDate due;

    @BeforeEach
    void the_due_day_lies_ten_days_ahead() {
        due = LocalDate.ofInstant(now(), ZONE).plusDays(10);
        publish("directory.term-changed.v1", story.term());
    }

    @AfterEach
    void the_mail_server_is_there() {
        if (away) {
            mail().comeBack();
        }
    }

    @Test
    void a_mail_that_cannot_be_sent_is_kept_and_sent_later_once() {
        publish("directory.person-changed.v1", story.person(story.teacher(), "安然", "zh-CN"));
        Story.Task[] tasks = new Story.Task[12];
        for (int i = 0; i < tasks.length; i++) {
            tasks[i] = story.task("k" + i, due, now());
            publish("task.batch-opened.v1", tasks[i].batch());
        }
        mail().goAway();
        away = true;
        clock.moveTo(eightOn(due.minusDays(3)));
        await().atMost(SOON).until(() -> tried() > 0);
        assertThat(figure("xuequ_mail_pending")).isGreaterThanOrEqualTo(12);

        mail().comeBack();
        away = false;
        await().atMost(SOON).until(() -> figure("xuequ_mail_pending") == 0);
        assertThat(mail().about(unique))
                .extracting(MailServer::reminder)
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_repeat_after_a_crash_between_the_servers_word_and_our_note_is_recognisable() throws Exception {
        publish("directory.person-changed.v1", story.person(story.teacher(), "安然", "zh-CN"));
        Story.Task task = opened("r");
        clock.moveTo(eightOn(due.minusDays(3)));
        await().atMost(SOON)
                .until(() -> mail().about(task.id()).size() == 1 && status(task).equals("SENT"));
        // As a process leaves it that dies right after the server took the mail: claimed, and the claim has lapsed.
        Document mail = mailOf(task);
        mail.put("version", mail.getLong("version") + 1);
        mail.put("tryAt", new Date());
        mail.put("status", "SENDING");
        Document state = mail.get("state", Document.class);
        state.put("status", "SENDING");
        state.put("tryAt", new Date());
        mongo.getCollection("mails").replaceOne(new Document("_id", mail.get("_id")), mail);

        await().atMost(SOON).until(() -> mail().about(task.id()).size() == 2);
        List<MimeMessage> both = mail().about(task.id());
        assertThat(both.get(1).getMessageID()).isEqualTo(both.get(0).getMessageID());
        await().atMost(SOON).until(() -> status(task).equals("SENT"));
    }

    @Test
    void a_mail_refused_for_good_is_published_as_failed() {
        publish(
                "directory.person-changed.v1",
                story.person(story.teacher(), "安然", "zh-CN")
                        .replace(story.teacher() + "@mail.example", "no address at all"));
        Story.Task task = opened("x");
        clock.moveTo(eightOn(due.minusDays(3)));
        await().atMost(SOON).until(() -> status(task).equals("FAILED"));
        String id = task.reminder("BEFORE", story.teacher());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(published("notification.failed.v1"))
                        .anySatisfy(json -> assertThat(json).contains(id)));
        assertThat(published("notification.failed.v1"))
                .allSatisfy(json -> assertThat(Contracts.violations("notification.failed.v1", json))
                        .isEmpty());
    }

    @Test
    void the_mail_says_who_what_and_when_and_each_delivery_is_published() throws Exception {
        publish("directory.person-changed.v1", story.person(story.teacher(), "安然", "zh-CN"));
        Story.Task task = opened("w");
        clock.moveTo(eightOn(due.minusDays(3)));
        await().atMost(SOON).until(() -> mail().about(task.id()).size() == 1);
        MimeMessage message = mail().about(task.id()).getFirst();
        assertThat(message.getSubject()).isEqualTo("【任务提醒】读书笔记：还有 3 天到期");
        assertThat(message.getAllRecipients()[0]).hasToString(story.teacher() + "@mail.example");
        assertThat(message.getContent().toString()).contains("读书笔记").contains(due.getYear() + "年");
        assertThat(message.getSentDate().toInstant()).isEqualTo(eightOn(due.minusDays(3)));
        String id = task.reminder("BEFORE", story.teacher());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(published("notification.delivered.v1"))
                        .filteredOn(json -> json.contains(id))
                        .anySatisfy(json -> assertThat(json).contains("INBOX"))
                        .anySatisfy(json -> assertThat(json).contains("MAIL")));
    }

    private Story.Task opened(String name) {
        Story.Task task = story.task(name, due, now());
        publish("task.batch-opened.v1", task.batch());
        await().atMost(SOON)
                .until(() -> mongo.getCollection("watches").countDocuments(new Document("_id", task.id())) == 1);
        return task;
    }

    private long tried() {
        return mongo.getCollection("mails")
                .countDocuments(
                        new Document("districtId", story.district()).append("state.attempts", new Document("$gt", 0)));
    }

    private Document mailOf(Story.Task task) {
        Document mail = mongo.getCollection("mails")
                .find(new Document("_id", task.reminder("BEFORE", story.teacher())))
                .first();
        return mail == null ? new Document("status", "none") : mail;
    }

    private String status(Story.Task task) {
        return mailOf(task).getString("status");
    }

    private static Instant eightOn(LocalDate day) {
        return ZonedDateTime.of(day, LocalTime.of(8, 0), ZONE).toInstant();
    }

    private static List<String> published(String type) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Backing.kafka()), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor("notification-events").stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<String>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (type.equals(
                            new String(event.headers().lastHeader("ce_type").value(), UTF_8))) {
                        found.add(event.value());
                    }
                });
            }
            return found;
        }
    }
}
