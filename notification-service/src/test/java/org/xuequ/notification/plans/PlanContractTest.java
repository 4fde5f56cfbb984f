package org.xuequ.notification.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xuequ.contracts.Contracts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class PlanContractTest {
    private static final String PLAN = Contracts.sample("plan.activated.v1");

    @Test
    void an_activated_plan_has_a_title() {
        assertThat(JsonMapper.shared().readValue(PLAN, PlanNews.class))
                .isEqualTo(new PlanNews("pl-s01", 10, "柳溪小学第二学期工作计划"));
    }

    @Test
    void what_was_published_before_is_still_read() {
        String older = Contracts.olderSample("0.0", "plan.activated.v1");
        assertThat(JsonMapper.shared().readValue(older, PlanNews.class)).isNotNull();
    }

    @Test
    void a_plan_without_one_cannot_be_read() {
        String untitled = PLAN.replace("\"title\"", "\"name\"");
        assertThatThrownBy(() -> JsonMapper.shared().readValue(untitled, PlanNews.class))
                .isInstanceOf(JacksonException.class);
    }
}
