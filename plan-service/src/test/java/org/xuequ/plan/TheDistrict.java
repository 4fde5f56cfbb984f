package org.xuequ.plan;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.xuequ.contracts.Contracts;
import org.xuequ.plan.directory.Directory;
import org.xuequ.testkit.Backing;
import org.xuequ.testkit.MovableClock;
import org.xuequ.testkit.TestPerson;
import tools.jackson.databind.json.JsonMapper;

/** District d1 with the schools s01 and s02, its people and its term, told on directory-events as identity tells it. */
@TestConfiguration(proxyBeanMethods = false)
class TheDistrict {
    static final String MORNING = "2026-03-02T09:00:00+08:00";
    static final TestPerson ADMIN = TestPerson.districtAdmin();
    static final TestPerson REVIEWER = TestPerson.of("p-d1-rev").granted("REVIEWER", "/d1");
    static final TestPerson PRINCIPAL = TestPerson.of("p-s01-principal").granted("PRINCIPAL", "/d1/s01");
    static final TestPerson TEACHER = TestPerson.of("p-s01-t1").granted("TEACHER", "/d1/s01/jwc");
    static final TestPerson LEAD = TestPerson.of("p-s01-lead").granted("DEPARTMENT_LEAD", "/d1/s01/jwc");
    static final TestPerson NEIGHBOUR = TestPerson.of("p-s02-principal").granted("PRINCIPAL", "/d1/s02");

    private static final JsonMapper JSON = JsonMapper.shared();

    @Bean
    MovableClock clock() {
        return MovableClock.at(MORNING);
    }

    /** Says who and what there is. */
    static void tell() {
        Stream.of(
                        unit("d1", "DISTRICT", "柳溪学区", "/d1", null),
                        unit("s01", "SCHOOL", "柳溪小学", "/d1/s01", "s01"),
                        unit("s02", "SCHOOL", "桥头小学", "/d1/s02", "s02"),
                        unit("jwc", "DEPARTMENT", "教务处", "/d1/s01/jwc", "s01"))
                .forEach(unit -> say("directory.org-unit-changed.v1", JSON.writeValueAsString(unit)));
        Stream.of(person("p-s01-lead", "s01"), person("p-s02-principal", "s02"))
                .forEach(person -> say("directory.person-changed.v1", JSON.writeValueAsString(person)));
        say("directory.term-changed.v1", Contracts.sample("directory.term-changed.v1"));
    }

    /** The same, and waits until the service has heard it all. */
    static void tell(Directory directory) {
        tell();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> directory.term("t-2026-2").isPresent()
                        && directory.unitAt("/d1/s01/jwc").isPresent()
                        && directory.unitAt("/d1/s02").isPresent()
                        && directory.person("p-s02-principal").isPresent()
                        && directory.person("p-s01-lead").isPresent());
    }

    static void say(String type, String json) {
        try (var producer = new KafkaProducer<byte[], byte[]>(
                Map.of("bootstrap.servers", Backing.kafka()), new ByteArraySerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>("directory-events", bytes("d1"), bytes(json));
            record.headers().add("ce_specversion", bytes("1.0"));
            record.headers().add("ce_id", bytes(UUID.randomUUID().toString()));
            record.headers().add("ce_type", bytes(type));
            record.headers().add("ce_source", bytes("/identity"));
            record.headers().add("ce_time", bytes(Instant.now().toString()));
            producer.send(record);
        }
    }

    private static Map<String, Object> unit(String id, String kind, String name, String path, @Nullable String school) {
        var unit = new HashMap<String, Object>(Map.of(
                "orgUnitId", id,
                "version", 1,
                "districtId", "d1",
                "kind", kind,
                "name", name,
                "path", path,
                "openFrom", "2000-09-01"));
        unit.put("schoolId", school);
        return unit;
    }

    private static Map<String, Object> person(String id, String school) {
        return Map.of(
                "personId",
                id,
                "version",
                1,
                "districtId",
                "d1",
                "schoolId",
                school,
                "name",
                id,
                "locale",
                "zh-CN",
                "active",
                true,
                "grants",
                java.util.List.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
