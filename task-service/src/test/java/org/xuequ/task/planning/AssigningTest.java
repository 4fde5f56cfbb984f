package org.xuequ.task.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.task.task.Assignment;

class AssigningTest {
    private final DirectoryInMemory directory = DirectoryInMemory.ofSchool();

    @ParameterizedTest
    @ValueSource(strings = {"教师", "全体教师", "各任课教师", "教師", "每位教师", "教职工"})
    void what_all_teachers_do_is_a_task_for_each(String words) {
        var doers = doers("/d1/s01", null, words);
        assertThat(doers.assignments())
                .containsExactlyInAnyOrder(
                        new Assignment("/d1/s01/jwc", "t1", "jwc-lead"),
                        new Assignment("/d1/s01/yw", "t2", "yw-lead"),
                        new Assignment("/d1/s01/yw", "yw-lead", "principal"));
        assertThat(doers.perPerson()).isTrue();
    }

    @Test
    void a_departments_plan_speaks_of_its_own_teachers() {
        assertThat(doers("/d1/s01/jwc", null, "教师").assignments())
                .containsExactly(new Assignment("/d1/s01/jwc", "t1", "jwc-lead"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"教务处", "教务主任", "教務處", "由教务处负责"})
    void a_department_does_by_its_lead_and_the_principal_watches(String words) {
        assertThat(doers("/d1/s01", null, words))
                .isEqualTo(new Assigning.Doers(List.of(new Assignment("/d1/s01/jwc", "jwc-lead", "principal")), false));
    }

    @Test
    void group_leads_are_those_of_the_groups_and_a_named_group_is_that_one() {
        assertThat(ids(doers("/d1/s01", null, "教研组长"))).containsExactly("yw-lead");
        assertThat(ids(doers("/d1/s01", null, "语文组长"))).containsExactly("yw-lead");
    }

    @Test
    void a_school_without_groups_means_all_its_leads() {
        var small = new DirectoryInMemory()
                .unit("d1", "DISTRICT", "临江学区", "/d1")
                .unit("s01", "SCHOOL", "柳溪小学", "/d1/s01")
                .unit("jwc", "DEPARTMENT", "教务处", "/d1/s01/jwc")
                .unit("dyc", "DEPARTMENT", "德育处", "/d1/s01/dyc")
                .person("principal", "PRINCIPAL", "/d1/s01")
                .person("a", "DEPARTMENT_LEAD", "/d1/s01/jwc")
                .person("b", "DEPARTMENT_LEAD", "/d1/s01/dyc");
        var roster = new Rosters(small).of("d1", "s01").orElseThrow();
        assertThat(ids(new Assigning(roster, "/d1/s01").doers(measure("教研组长"), null)))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void every_department_is_a_task_for_each_lead() {
        assertThat(ids(doers("/d1/s01", null, "各处室"))).containsExactlyInAnyOrder("jwc-lead", "dyc-lead", "yw-lead");
    }

    @Test
    void several_who_are_named_have_a_task_each_and_nobody_two() {
        var doers = doers("/d1/s01", null, "教务处", "德育处", "教务主任");
        assertThat(ids(doers)).containsExactly("jwc-lead", "dyc-lead");
        assertThat(doers.perPerson()).isTrue();
    }

    @Test
    void the_principals_own_work_is_watched_by_the_district() {
        assertThat(doers("/d1/s01", null, "校长").assignments())
                .containsExactly(new Assignment("/d1/s01", "principal", "reviewer"));
    }

    @Test
    void whom_the_directory_cannot_tell_the_sections_lead_stands_in_for() {
        assertThat(ids(doers("/d1/s01", "dyc-lead", "班主任"))).containsExactly("dyc-lead");
        assertThat(ids(doers("/d1/s01", null, "班主任"))).containsExactly("principal");
        assertThat(ids(doers("/d1/s01", "gone", "班主任"))).containsExactly("principal");
        assertThat(ids(doers("/d1/s01", "dyc-lead"))).containsExactly("dyc-lead");
    }

    @Test
    void a_school_without_teachers_leaves_it_to_the_sections_lead() {
        assertThat(ids(doers("/d1/s01/dyc", "dyc-lead", "教师"))).containsExactly("dyc-lead");
    }

    @Test
    void the_districts_own_work_is_its_offices() {
        directory.unit("jys", "DEPARTMENT", "教研室", "/d1/jys").person("jys-lead", "DEPARTMENT_LEAD", "/d1/jys");
        var roster = new Rosters(directory).of("d1", null).orElseThrow();
        var assigning = new Assigning(roster, "/d1");
        assertThat(assigning.doers(measure("教研室"), null).assignments())
                .containsExactly(new Assignment("/d1/jys", "jys-lead", "reviewer"));
        assertThat(assigning.doers(measure("有关部门"), null).assignments())
                .containsExactly(new Assignment("/d1", "admin", "reviewer"));
    }

    private Assigning.Doers doers(String unit, @Nullable String sectionLead, String... responsible) {
        Roster roster = new Rosters(directory).of("d1", "s01").orElseThrow();
        return new Assigning(roster, unit).doers(measure(responsible), sectionLead);
    }

    private static List<String> ids(Assigning.Doers doers) {
        return doers.assignments().stream().map(Assignment::assigneeId).toList();
    }

    static Measure measure(String... responsible) {
        return new Measure(
                "m1", "goals", null, "听课", "教师听课", false, null, null, null, null, null, List.of(responsible));
    }
}
