package org.xuequ.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.contracts.Contracts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DirectoryContractTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PERSON = Contracts.sample("directory.person-changed.v1");
    private static final String TERM = Contracts.sample("directory.term-changed.v1");

    @Test
    void a_person_can_be_reached_in_their_language() {
        Person person = JSON.readValue(PERSON, Person.class);
        assertThat(person.reachable()).isTrue();
        assertThat(person.reads()).isEqualTo(Locale.CHINA);
    }

    @Test
    void a_person_who_left_or_has_no_address_cannot_be_reached() {
        assertThat(JSON.readValue(PERSON.replace("true", "false"), Person.class).reachable())
                .isFalse();
        assertThat(JSON.readValue(PERSON.replace("\"t1@s01.example\"", "null"), Person.class)
                        .reachable())
                .isFalse();
    }

    @Test
    void a_school_has_a_name() {
        OrgUnit school = JSON.readValue(Contracts.sample("directory.org-unit-changed.v1"), OrgUnit.class);
        assertThat(school).isEqualTo(new OrgUnit("s01", 1, "柳溪小学"));
    }

    @Test
    void what_was_published_before_is_still_read() {
        Map.of(
                        "directory.org-unit-changed.v1", OrgUnit.class,
                        "directory.person-changed.v1", Person.class,
                        "directory.term-changed.v1", TermNews.class)
                .forEach((type, reading) -> assertThat(
                                (Object) JSON.readValue(Contracts.olderSample("0.0", type), reading))
                        .isNotNull());
    }

    @Test
    void a_term_brings_its_working_days() {
        WorkCalendar calendar =
                WorkCalendar.of(JSON.readValue(TERM, TermNews.class).term());
        assertThat(calendar.term().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(calendar.plusWorkdays(LocalDate.parse("2026-04-30"), 1)).isEqualTo("2026-05-06");
        assertThat(calendar.isWorkday(LocalDate.parse("2026-05-09"))).isTrue();
    }

    @Test
    void a_term_that_makes_no_sense_cannot_be_read() {
        assertThatThrownBy(() -> JSON.readValue(TERM.replace("2026-07-10", "2025-07-10"), TermNews.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JSON.readValue(TERM.replace("Asia/Shanghai", "Atlantis"), TermNews.class))
                .isInstanceOf(JacksonException.class);
    }
}
