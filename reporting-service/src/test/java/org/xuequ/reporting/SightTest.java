package org.xuequ.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.testkit.TestPerson;

/** Who sees what, and how a wrong question is answered. */
class SightTest extends ToldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/schools/SECOND",
                "/reports/schools/no-such-school",
                "/reports/district/DISTRICT",
                "/reports/schools/DISTRICT",
                "/reports/recount?district=DISTRICT",
                "/reports/rows?of=tasks&figure=open&school=SECOND",
                "/reports/rows?of=tasks&figure=open&district=DISTRICT"
            })
    void what_is_not_yours_looks_like_nothing_in_every_form(String path) {
        String there = path.replace("SECOND", story.schools.get(1)).replace("DISTRICT", story.district);
        assertThat(reader().status(principal, there)).isEqualTo(404);
        assertThat(reader().csvStatus(principal, there)).isIn(404, 406);
    }

    @Test
    void a_principal_sees_the_own_school_and_a_stranger_nothing() {
        assertThat(reader().status(principal, "/reports/schools/" + first)).isEqualTo(200);
        assertThat(reader().status(TestPerson.of("nobody"), "/reports/schools/" + first))
                .isEqualTo(404);
        assertThat(reader().status(TestPerson.districtAdmin(), "/reports/schools/" + first))
                .isEqualTo(404);
    }

    @Test
    void without_a_token_nothing_is_told() {
        assertThat(reader().status(null, "/reports/district/" + story.district)).isEqualTo(401);
        assertThat(reader().status(null, "/v3/api-docs")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&of=tasks&figure=beautiful", "&of=people&figure=done", "&of=tasks&figure=done&after=*"})
    void a_wrong_question_is_answered_with_what_is_wrong(String question) {
        String rows = "/reports/rows?school=" + first + "&term=" + story.term + question;
        assertThat(reader().status(admin, rows)).isEqualTo(400);
        assertThat(reader().text(admin, rows, "application/json", "zh"))
                .contains("errors")
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void a_term_that_is_none_is_not_found_and_none_named_is_the_present_one() {
        assertThat(reader().status(admin, "/reports/district/" + story.district + "?term=t-none"))
                .isEqualTo(404);
        assertThat(reader().json(admin, "/reports/district/" + story.district)
                        .get("term")
                        .get("id")
                        .asString())
                .isEqualTo(story.term);
        assertThat(reader().status(admin, "/reports/rows?of=tasks&figure=done")).isEqualTo(400);
    }
}
