package org.xuequ.plan.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.xuequ.contracts.Contracts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MeasureJsonTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void a_measure_is_written_as_it_was_read() {
        JsonNode sample = JSON.readTree(Contracts.sample("plan.activated.v1"));
        for (JsonNode measure : sample.path("measures")) {
            MeasureJson read = JSON.treeToValue(measure, MeasureJson.class);
            JsonNode written = JSON.valueToTree(MeasureJson.of(read.measure("unused")));
            assertThat(written.path("due")).isEqualTo(measure.path("due"));
            assertThat(written.path("quota").path("n").toString())
                    .isEqualTo(measure.path("quota").path("n").toString());
            assertThat(written.path("responsible")).isEqualTo(measure.path("responsible"));
            assertThat(written.path("recurrence")).isEqualTo(measure.path("recurrence"));
            assertThat(written.path("forSchools")).isEqualTo(measure.path("forSchools"));
        }
    }

    @Test
    void a_number_may_be_one_or_two() {
        assertThat(quota("{\"cmp\": \">=\", \"n\": 20}")).isEqualTo("20");
        assertThat(quota("{\"cmp\": \"between\", \"n\": [2, 3.5]}")).isEqualTo("[2,3.5]");
        assertThatIllegalArgumentException().isThrownBy(() -> quota("{\"cmp\": \"=\", \"n\": [2, 3]}"));
    }

    private static String quota(String json) {
        return JSON.valueToTree(
                        QuotaJson.of(JSON.readValue(json, QuotaJson.class).quota()))
                .path("n")
                .toString();
    }
}
