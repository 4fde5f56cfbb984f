package org.xuequ.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xuequ.contracts.Contracts;
import org.xuequ.plan.directory.OrgUnit;
import org.xuequ.plan.directory.OrgUnitChanged;
import org.xuequ.plan.directory.PersonChanged;
import org.xuequ.plan.directory.TermChanged;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DirectorySamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void the_approved_samples_are_read() {
        var unit = read("directory.org-unit-changed.v1", OrgUnitChanged.class);
        assertThat(unit.kind()).isEqualTo(OrgUnit.Kind.SCHOOL);
        assertThat(unit.path()).isEqualTo("/d1/s01");
        var person = read("directory.person-changed.v1", PersonChanged.class);
        assertThat(person.active()).isTrue();
        var term = read("directory.term-changed.v1", TermChanged.class).term();
        assertThat(term.zone().getId()).isEqualTo("Asia/Shanghai");
        assertThat(term.makeUpWorkdays()).containsExactly(LocalDate.parse("2026-05-09"));
        assertThat(term.holidays()).hasSize(3);
    }

    @Test
    void what_was_published_before_is_still_read() {
        Map.of(
                        "directory.org-unit-changed.v1", OrgUnitChanged.class,
                        "directory.person-changed.v1", PersonChanged.class,
                        "directory.term-changed.v1", TermChanged.class)
                .forEach((type, reading) -> assertThat(
                                (Object) JSON.readValue(Contracts.olderSample("0.0", type), reading))
                        .isNotNull());
    }

    @Test
    void what_lacks_its_essentials_is_not_read() {
        assertThatThrownBy(() -> JSON.readValue("{\"version\": 3}", OrgUnitChanged.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JSON.readValue("{\"termId\": \"t\", \"version\": 3}", TermChanged.class))
                .isInstanceOf(JacksonException.class);
    }

    private static <T> T read(String type, Class<T> reading) {
        return JSON.readValue(Contracts.sample(type), reading);
    }
}
