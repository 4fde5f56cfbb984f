package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.plan.reading.cleaning.Cleaned;

class PlanBodyTest {
    private static final String REST = "\n新学期我校将抓实常规,提高质量,办好人民满意的学校。\n一、目标\n学校将统筹安排各项力量。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "柳林小学2026年春季工作计划",
                "文件编号:2026-17\n柳林小学2026年春季工作计划",
                "小学学校工作计划范文\n柳林小学2026年春季工作计划",
                "小学春季工作计划\n柳林小学2026年春季工作计划",
                "小学春季工作计划\n时间:2026-02-18 编辑:小周\n柳林小学2026年春季工作计划"
            })
    void the_plans_own_title_stands_under_whatever_heads_the_page(String head) {
        assertThat(title(head + REST)).isEqualTo("柳林小学2026年春季工作计划");
    }

    @Test
    void the_term_may_stand_behind_the_word_plan() {
        assertThat(title("三年级班级工作计划第二学期" + REST)).isEqualTo("三年级班级工作计划第二学期");
    }

    @Test
    void who_issues_the_plan_belongs_to_its_title() {
        assertThat(title("柳林小学教务处\n2026年春季工作计划" + REST)).isEqualTo("柳林小学教务处2026年春季工作计划");
    }

    @Test
    void a_sentence_is_no_letterhead() {
        assertThat(title("各位老师,现把下面的内容发给大家。\n春季工作计划" + REST)).isNull();
    }

    private static @Nullable String title(String document) {
        return PlanBody.in(Cleaned.of(document).text(), new ArrayList<>())
                .getFirst()
                .title();
    }
}
