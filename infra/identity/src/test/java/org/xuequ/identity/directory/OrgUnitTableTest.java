package org.xuequ.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xuequ.identity.csv.BadTable;
import org.xuequ.identity.csv.RowError;
import org.xuequ.identity.directory.OrgUnit.Kind;

class OrgUnitTableTest {
    private static final String HEADER = "id,parent,kind,name,open_from,closed_on\n";
    private static final OrgUnit D1 =
            new OrgUnit("d1", "d1", null, Kind.DISTRICT, "一区", "/d1", LocalDate.of(2000, 1, 1), null);
    private static final OrgUnit S9 =
            new OrgUnit("s9", "d9", "s9", Kind.SCHOOL, "九小", "/d9/s9", LocalDate.of(2000, 1, 1), null);

    @Test
    void a_tree_is_read_in_any_order() {
        assertThat(read("""
                        s02-jwc,s02,DEPARTMENT,教务处,2001-09-01,
                        s02,g1,SCHOOL,二小,2001-09-01,2030-07-01
                        g1,d1,GROUP,一集团,2001-09-01,
                        d1,,DISTRICT,一区,2000-01-01,
                        """))
                .extracting(OrgUnit::path, OrgUnit::schoolId, OrgUnit::closedOn)
                .containsExactlyInAnyOrder(
                        tuple("/d1", null, null),
                        tuple("/d1/g1", null, null),
                        tuple("/d1/g1/s02", "s02", LocalDate.of(2030, 7, 1)),
                        tuple("/d1/g1/s02/s02-jwc", "s02", null));
    }

    @Test
    void headers_may_be_chinese_and_a_byte_order_mark_is_passed_over() {
        String csv = "\uFEFF编号,上级,类型,名称,启用日期\nd1,,district,一区,2000-01-01\n";
        assertThat(OrgUnitTable.read(csv.getBytes(StandardCharsets.UTF_8), "d1", ids -> Map.of()))
                .extracting(OrgUnit::name)
                .containsExactly("一区");
    }

    @Test
    void every_bad_row_is_named_at_once_by_line_and_column() {
        assertThat(errors("""
                        d1,,DISTRICT,一区,2000-01-01,
                        s01,d1,SCHOOL,,2001-09-01,
                        s02,d1,ACADEMY,二小,2001-09-01,
                        s03,nowhere,SCHOOL,三小,2001-09-01,
                        s04,d1,SCHOOL,四小,1 September,

                        s05,d1,SCHOOL,五小,2001-09-01,2000-09-01
                        s/6,d1,SCHOOL,六小,2001-09-01,
                        s07,d1,SCHOOL
                        d1,,DISTRICT,一区,2000-01-01,
                        """))
                .extracting(RowError::line, RowError::column)
                .containsExactly(
                        tuple(3L, "name"),
                        tuple(4L, "kind"),
                        tuple(5L, "parent"),
                        tuple(6L, "open_from"),
                        tuple(8L, "closed_on"),
                        tuple(9L, "id"),
                        tuple(10L, ""),
                        tuple(11L, "id"));
    }

    @Test
    void a_circle_is_no_tree() {
        assertThat(errors("a,b,GROUP,甲,2000-01-01,\nb,a,GROUP,乙,2000-01-01,\n"))
                .extracting(RowError::column)
                .containsOnly("parent");
    }

    @Test
    void a_school_of_another_district_is_neither_taken_nor_built_upon() {
        assertThat(errors("s9,d1,SCHOOL,九小,2000-01-01,\nx,s9,DEPARTMENT,处,2000-01-01,\n"))
                .extracting(RowError::line)
                .contains(2L);
        assertThat(errors("x,s9,DEPARTMENT,处,2000-01-01,\n"))
                .extracting(RowError::column)
                .containsExactly("parent");
    }

    @Test
    void a_file_without_the_needed_columns_is_refused_as_a_whole() {
        for (String csv : List.of("", "id,name\nd1,一区\n", "\"id\n")) {
            BadTable bad = catchThrowableOfType(
                    BadTable.class,
                    () -> OrgUnitTable.read(csv.getBytes(StandardCharsets.UTF_8), "d1", ids -> Map.of()));
            assertThat(bad.errors()).hasSize(1);
        }
    }

    private static List<OrgUnit> read(String rows) {
        return OrgUnitTable.read(
                (HEADER + rows).getBytes(StandardCharsets.UTF_8), "d1", ids -> Map.of("d1", D1, "s9", S9));
    }

    private static List<RowError> errors(String rows) {
        return catchThrowableOfType(BadTable.class, () -> read(rows)).errors();
    }
}
