package org.xuequ.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuequ.identity.csv.BadTable;
import org.xuequ.identity.csv.RowError;
import org.xuequ.identity.directory.OrgUnit.Kind;
import org.xuequ.rest.Grant;
import org.xuequ.rest.Role;

class PersonTableTest {
    private static final String CODE = "k3Jq0vYt7RmX2sWb9ZcD1A";
    private static final Map<String, OrgUnit> UNITS = Stream.of(
                    unit("d1", "d1", null, Kind.DISTRICT, "/d1"),
                    unit("s01", "d1", "s01", Kind.SCHOOL, "/d1/s01"),
                    unit("s01-jwc", "d1", "s01", Kind.DEPARTMENT, "/d1/s01/s01-jwc"),
                    unit("s9", "d9", "s9", Kind.SCHOOL, "/d9/s9"))
            .collect(Collectors.toMap(OrgUnit::id, unit -> unit));
    private static final Person ELSEWHERE =
            new Person("p9", "d9", "s9", "九", null, "zh-CN", List.of(new Grant(Role.TEACHER, "/d9/s9")), null);

    @Test
    void rows_of_one_person_add_up_to_their_grants() {
        Person person = read("p1,陈一鸣,t1@s01.example,en,TEACHER,s01-jwc," + CODE + "\np1,,,,PRINCIPAL,s01,\n")
                .getFirst();
        assertThat(person.grants())
                .containsExactly(new Grant(Role.TEACHER, "/d1/s01/s01-jwc"), new Grant(Role.PRINCIPAL, "/d1/s01"));
        assertThat(person.schoolId()).isEqualTo("s01");
        assertThat(person.locale()).isEqualTo("en");
    }

    @Test
    void the_code_itself_is_not_kept() {
        Person person = read("p1,陈一鸣,,,TEACHER,s01," + CODE + "\n").getFirst();
        assertThat(person.toString()).doesNotContain(CODE);
        String hash = Objects.requireNonNull(person.codeHash());
        assertThat(AccessCode.matches(hash, CODE)).isTrue();
        assertThat(AccessCode.matches(hash, CODE + "x")).isFalse();
    }

    @Test
    void an_empty_code_keeps_the_one_there_is() {
        Person before = read("p1,陈一鸣,,,TEACHER,s01," + CODE + "\n").getFirst();
        Person after = PersonTable.read(
                        csv("p1,陈一鸣,,,PRINCIPAL,s01,\n"), "d1", ids -> UNITS, ids -> Map.of("p1", before))
                .getFirst();
        assertThat(after.codeHash()).isEqualTo(before.codeHash());
    }

    @Test
    void a_row_without_role_and_org_leaves_a_person_who_is_gone() {
        assertThat(read("p1,陈一鸣,,,,,\n").getFirst().active()).isFalse();
    }

    @Test
    void every_bad_row_is_named_at_once_by_line_and_column() {
        assertThat(errors("""
                        p1,陈一鸣,,,TEACHER,s01,123456
                        p2,,,,TEACHER,s01,
                        p3,林,not an address,,TEACHER,s01,
                        p4,林,,,HEADMISTRESS,s01,
                        p5,林,,,TEACHER,s77,
                        p6,林,,,TEACHER,s9,
                        p7,林,,,TEACHER,,
                        p8,林,,,DISTRICT_ADMIN,s01,
                        p9,林,,,TEACHER,s01,
                        bootstrap,林,,,TEACHER,s01,
                        p10,林,a@b.example,,TEACHER,s01,
                        p10,林,c@b.example,,TEACHER,s01-jwc,
                        """))
                .extracting(RowError::line, RowError::column)
                .containsExactly(
                        tuple(2L, "access_code"),
                        tuple(3L, "name"),
                        tuple(4L, "email"),
                        tuple(5L, "role"),
                        tuple(6L, "org"),
                        tuple(7L, "org"),
                        tuple(8L, "role"),
                        tuple(9L, "role"),
                        tuple(10L, "id"),
                        tuple(11L, "id"),
                        tuple(13L, "email"));
    }

    private static OrgUnit unit(String id, String district, @Nullable String school, Kind kind, String path) {
        return new OrgUnit(id, district, school, kind, id, path, LocalDate.of(2000, 1, 1), null);
    }

    private static byte[] csv(String rows) {
        return ("id,name,email,locale,role,org,access_code\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Person> read(String rows) {
        return PersonTable.read(csv(rows), "d1", ids -> UNITS, ids -> Map.of("p9", ELSEWHERE));
    }

    private static List<RowError> errors(String rows) {
        return catchThrowableOfType(BadTable.class, () -> read(rows)).errors();
    }
}
