package org.xuequ.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.plan.TheDistrict.PRINCIPAL;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.xuequ.messaging.Migration;
import org.xuequ.plan.Http.Answer;
import org.xuequ.plan.directory.Directory;
import tools.jackson.databind.JsonNode;

/** Previews that were kept before sections had a kind, corrections an author and what was left out a place. */
@ARunningPlanService
class OlderPreviewsTest {
    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    List<Migration> migrations;

    @BeforeEach
    void the_directory_is_known() {
        TheDistrict.tell(directory);
    }

    @Test
    void an_older_preview_is_read_and_corrected_on() {
        Http principal = Http.as(PRINCIPAL, port);
        byte[] file = "从前的工作计划\n\n一、目标\n每月检查一次。\n字号:大 中 小\n二、措施\n四月组织演练。\n".getBytes(UTF_8);
        Answer preview = principal.upload("/imports", "从前.txt", file, "/d1/s01");
        String id = preview.json().path("importId").asString();
        String at = "/imports/" + id;
        Answer corrected = principal
                .ifMatch(preview.version())
                .post(
                        at + "/corrections",
                        "{\"plan\": 0, \"op\": \"change-section\", \"path\": \"1\", \"heading\": \"总目标\"}");
        asBefore(id);

        migrations.stream()
                .filter(migration -> migration.name().equals("plan-003-made-corrections"))
                .forEach(migration -> {
                    migration.step().accept(mongo);
                    migration.step().accept(mongo);
                });
        Answer read = principal.get(at);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        JsonNode made = read.json().path("corrections").path(0);
        assertThat(made.path("op").asString()).isEqualTo("change-section");
        assertThat(made.path("by").isNull() || made.path("by").isMissingNode()).isTrue();
        assertThat(read.json().path("plans").path(0).path("sections").findValuesAsString("kind"))
                .containsOnly("PLAN");
        Answer split = principal
                .ifMatch(corrected.version())
                .post(at + "/corrections", "{\"plan\": 0, \"op\": \"split-section\", \"path\": \"2\", \"at\": 2}");
        assertThat(split.status()).as(split.text()).isEqualTo(200);
        assertThat(split.json().path("corrections").path(1).path("by").asString())
                .isEqualTo(PRINCIPAL.id());
        assertThat(read.json().path("plans").path(0).path("truncated").asBoolean(true))
                .isFalse();
        Answer dropped = principal
                .ifMatch(split.version())
                .post(at + "/corrections", "{\"plan\": 0, \"op\": \"drop-section\", \"path\": \"3\"}");
        assertThat(dropped.json().path("noise").path(0).asString()).isEqualTo("字号:大 中 小");
        assertThat(dropped.json().path("leftOut").findValuesAsString("reason")).containsExactly("BY_HAND");
        assertThat(dropped.json().path("leftOut")).hasSize(2);
    }

    /** As the store had it. */
    private void asBefore(String id) {
        Document kept = Objects.requireNonNull(
                mongo.getCollection("imports").find(new Document("_id", id)).first());
        Document state = kept.get("state", Document.class);
        state.put(
                "corrections",
                state.getList("corrections", Document.class).stream()
                        .map(made -> made.get("what", Document.class))
                        .toList());
        Document read = state.get("read", Document.class);
        read.remove("leftOut");
        read.getList("plans", Document.class).forEach(plan -> {
            plan.remove("date");
            plan.remove("truncated");
            plan.getList("sections", Document.class).forEach(section -> {
                section.remove("kind");
                section.remove("part");
                section.remove("places");
            });
        });
        mongo.getCollection("imports").replaceOne(new Document("_id", id), kept);
    }
}
