package org.xuequ.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Grant;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Role;

class SightTest {
    @Test
    void a_teacher_of_a_department_reads_in_the_whole_school_and_not_beyond() {
        Caller teacher = caller("s01", new Grant(Role.TEACHER, "/d1/g1/s01/jwc"));
        assertThat(Sight.reaches(teacher, "/d1/g1/s01")).isTrue();
        assertThat(Sight.reaches(teacher, "/d1/g1/s01/zwc")).isTrue();
        assertThat(Sight.reaches(teacher, "/d1/g1/s011")).isFalse();
        assertThat(Sight.reaches(teacher, "/d1/g1/s02")).isFalse();
        assertThat(Sight.reaches(teacher, "/d1")).isFalse();
    }

    @Test
    void who_stands_above_districts_sees_all_of_them() {
        assertThat(Sight.districts(caller(null, new Grant(Role.DISTRICT_ADMIN, "/"))))
                .isNull();
        assertThat(Sight.districts(caller(null, new Grant(Role.REVIEWER, "/d1"))))
                .containsExactly("d1");
        assertThat(Sight.sees(caller("s01", new Grant(Role.TEACHER, "/d1/s01/jwc")), "d2"))
                .isFalse();
    }

    @Test
    void what_is_out_of_sight_is_not_there_and_what_is_in_sight_may_still_be_forbidden() {
        Caller lead = caller("s01", new Grant(Role.DEPARTMENT_LEAD, "/d1/s01/jwc"));
        status(404, () -> Sight.requireWriter(lead, "/d1/s02", null));
        status(403, () -> Sight.requireWriter(lead, "/d1/s01", null));
        Sight.requireWriter(lead, "/d1/s01", "p");
        Sight.requireWriter(lead, "/d1/s01/jwc", null);
        status(403, () -> Sight.requireReviewer(lead, "/d1/s01/jwc"));
    }

    private static void status(int status, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.status().value()).isEqualTo(status));
    }

    private static Caller caller(@Nullable String school, Grant... grants) {
        return new Caller("p", "p", "d1", school, List.of(grants), Locale.CHINA);
    }
}
