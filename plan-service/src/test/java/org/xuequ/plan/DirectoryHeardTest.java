package org.xuequ.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.directory.OrgUnit;

@ARunningPlanService
class DirectoryHeardTest {
    private static final String TYPE = "directory.org-unit-changed.v1";

    @Autowired
    Directory directory;

    @Test
    void garbage_and_old_news_change_nothing_and_the_next_good_word_is_heard() {
        TheDistrict.say(TYPE, unit(3, "第三个名字", null));
        TheDistrict.say(TYPE, "not json at all");
        TheDistrict.say(TYPE, "{\"version\": 9}");
        TheDistrict.say("directory.something-new.v7", "{}");
        TheDistrict.say(TYPE, unit(2, "第二个名字", null));
        TheDistrict.say(TYPE, unit(4, "第四个名字", "2026-09-01"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> directory.unitAt("/d9/s91").map(OrgUnit::name), Optional.of("第四个名字")::equals);
        assertThat(directory.schoolsOpenOn("d9", LocalDate.parse("2026-08-31"))).containsExactly("s91");
        assertThat(directory.schoolsOpenOn("d9", LocalDate.parse("2026-09-01"))).isEmpty();
    }

    private static String unit(int version, String name, @Nullable String closedOn) {
        String closed = closedOn == null ? "null" : "\"" + closedOn + "\"";
        return """
                {"orgUnitId": "s91", "version": %d, "districtId": "d9", "schoolId": "s91", "kind": "SCHOOL",
                 "name": "%s", "path": "/d9/s91", "openFrom": "2000-09-01", "closedOn": %s}""".formatted(version, name, closed);
    }
}
