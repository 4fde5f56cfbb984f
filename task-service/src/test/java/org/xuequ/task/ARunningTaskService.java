package org.xuequ.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.xuequ.testkit.MovableClock;
import org.xuequ.testkit.WithBacking;

/** The whole service on a real broker and the store, a district of its own per test, and a clock that a test moves. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithBacking
@Import(ARunningTaskService.Steered.class)
abstract class ARunningTaskService {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String OPENED = "2026-03-10T09:00:05+08:00";

    @TestConfiguration
    static class Steered {
        @Bean
        @Primary
        MovableClock movableClock() {
            return MovableClock.at(OPENED);
        }
    }

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    Wire wire;
    District district;
    Http http;

    @BeforeEach
    void aDistrictOfItsOwn() {
        clock.moveTo(OPENED);
        wire = new Wire("task-events");
        // "dq": an id that begins like the samples' d1 would be replaced in part
        district = new District("dq" + UUID.randomUUID().toString().substring(0, 8), wire);
        http = new Http(port);
    }

    @AfterEach
    void hangUp() {
        wire.close();
    }

    /** Waits for the first event of {@code type} about it. */
    Wire.Heard hears(String type, String field, String value) {
        return await(type + " of " + value)
                .atMost(PATIENCE)
                .until(() -> wire.heard(type, field, value), found -> !found.isEmpty())
                .getFirst();
    }

    /** A school whose plan is in force; answers the ids of its tasks. */
    List<String> aSchoolAtWork() {
        district.announceTerm();
        district.announceSchool(1);
        district.activatePlan();
        Wire.Heard batch = hears("task.batch-opened.v1", "planId", district.planId());
        var ids = new ArrayList<String>();
        batch.json().path("tasks").forEach(task -> ids.add(task.path("taskId").asString()));
        assertThat(ids).isNotEmpty();
        return ids;
    }

    String task(String rest) {
        return district.planId() + ":" + rest;
    }
}
