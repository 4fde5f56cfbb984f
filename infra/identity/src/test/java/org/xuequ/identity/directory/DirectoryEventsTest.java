package org.xuequ.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;
import org.xuequ.contracts.Contracts;
import org.xuequ.messaging.Event;
import org.xuequ.rest.Grant;
import org.xuequ.rest.Role;
import tools.jackson.databind.json.JsonMapper;

class DirectoryEventsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void an_org_unit_is_told_as_the_approved_sample_says() {
        saysTheSample(DirectoryEvents.changed(
                new OrgUnit("s01", "d1", "s01", OrgUnit.Kind.SCHOOL, "柳溪小学", "/d1/s01", LocalDate.of(2000, 9, 1), null),
                1));
    }

    @Test
    void a_person_is_told_as_the_approved_sample_says_and_without_the_code() {
        saysTheSample(DirectoryEvents.changed(
                new Person(
                        "p-s01-t1",
                        "d1",
                        "s01",
                        "陈一鸣",
                        "t1@s01.example",
                        "zh-CN",
                        List.of(new Grant(Role.TEACHER, "/d1/s01/jwc")),
                        AccessCode.hash("secret")),
                1));
    }

    @Test
    void a_term_is_told_as_the_approved_sample_says() {
        saysTheSample(DirectoryEvents.changed(
                new Term(
                        "t-2026-2",
                        "d1",
                        "2025—2026学年第二学期",
                        LocalDate.of(2026, 2, 24),
                        LocalDate.of(2026, 7, 10),
                        ZoneId.of("Asia/Shanghai"),
                        LocalDate.of(2026, 2, 23),
                        LocalDate.of(2026, 4, 27),
                        LocalDate.of(2026, 6, 29),
                        List.of(
                                new Holiday("清明", LocalDate.of(2026, 4, 4), LocalDate.of(2026, 4, 6)),
                                new Holiday("劳动节", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 5)),
                                new Holiday("端午", LocalDate.of(2026, 6, 19), LocalDate.of(2026, 6, 21))),
                        Set.of(LocalDate.of(2026, 5, 9))),
                1));
    }

    private static void saysTheSample(Event event) {
        String written = JSON.writeValueAsString(event.payload());
        assertThat(Contracts.violations(event.type(), written)).isEmpty();
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(Contracts.sample(event.type())));
    }
}
