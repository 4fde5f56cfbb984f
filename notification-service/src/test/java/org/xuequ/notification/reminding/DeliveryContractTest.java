package org.xuequ.notification.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.xuequ.contracts.Contracts;
import org.xuequ.messaging.Event;
import org.xuequ.notification.policy.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeliveryContractTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant OWED = Instant.parse("2026-03-17T00:00:00Z");
    private static final Instant DONE = Instant.parse("2026-03-17T00:00:03Z");

    private final Reminder reminder = new Reminder(
            "tk-1:BEFORE:p-s01-t1:1",
            "d1",
            "s01",
            "/d1/s01/jwc",
            "pl-1",
            "tk-1",
            "听课",
            Step.BEFORE,
            "p-s01-t1",
            "p-s01-t1",
            1,
            Instant.parse("2026-03-20T15:59:59.999Z"),
            OWED,
            OWED,
            "Asia/Shanghai",
            null);

    @Test
    void what_was_delivered_is_published_as_the_sample_says() {
        isTheSample(Delivery.delivered(reminder, "MAIL", 1, DONE));
    }

    @Test
    void what_was_refused_is_published_as_the_sample_says() {
        isTheSample(Delivery.failed(reminder, "MAIL", 1, DONE, "550 no such user"));
    }

    @Test
    void each_step_and_channel_keeps_the_contract() {
        for (Step step : Step.values()) {
            for (String channel : new String[] {"INBOX", "MAIL"}) {
                var one = new Reminder(
                        "tk-1:" + step,
                        "d1",
                        null,
                        "/d1",
                        null,
                        "tk-1",
                        "听课",
                        step,
                        "p",
                        null,
                        1,
                        OWED,
                        OWED,
                        OWED,
                        "UTC",
                        null);
                Event event = Delivery.delivered(one, channel, 3, DONE);
                assertThat(Contracts.violations(event.type(), JSON.writeValueAsString(event.payload())))
                        .isEmpty();
                assertThat(event.key()).isEqualTo("d1");
            }
        }
    }

    private static void isTheSample(Event event) {
        JsonNode ours = JSON.readTree(JSON.writeValueAsString(event.payload()));
        assertThat(ours).isEqualTo(JSON.readTree(Contracts.sample(event.type())));
        assertThat(event.key()).isEqualTo("s01");
        assertThat(event.subject()).isEqualTo("tk-1:BEFORE:p-s01-t1:1");
    }
}
