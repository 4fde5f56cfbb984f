package org.xuequ.identity.directory;

import static org.xuequ.identity.csv.Column.optional;
import static org.xuequ.identity.csv.Column.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuequ.identity.csv.BadTable;
import org.xuequ.identity.csv.Column;
import org.xuequ.identity.csv.Row;
import org.xuequ.identity.csv.RowError;
import org.xuequ.identity.csv.Table;
import org.xuequ.identity.directory.OrgUnit.Kind;

/** A table of org units, one per row, in any order; the district itself is the row without a parent. */
public final class OrgUnitTable {
    private static final List<Column> COLUMNS = List.of(
            required("id", "编号"),
            required("parent", "上级"),
            required("kind", "类型"),
            required("name", "名称"),
            required("open_from", "启用日期"),
            optional("closed_on", "停用日期"));

    private static final int DEEPEST = 16;

    private final String district;
    private Map<String, OrgUnit> present = Map.of();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, OrgUnit> placed = new LinkedHashMap<>();

    private record Line(
            Row row,
            String id,
            @Nullable String parent,
            Kind kind,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {}

    private OrgUnitTable(String district) {
        this.district = district;
    }

    /**
     * The units as the table wants them.
     *
     * @param find the units there are of those ids, by id, of whatever district
     * @throws BadTable naming every row that cannot be taken
     */
    public static List<OrgUnit> read(byte[] csv, String district, Lookup<OrgUnit> find) {
        List<RowError> errors = new ArrayList<>();
        OrgUnitTable table = new OrgUnitTable(district);
        List<Row> rows = Table.rows(csv, COLUMNS, errors::add);
        table.present = find.byId(Lookup.ids(rows, "id", "parent"));
        rows.forEach(table::take);
        table.lines.values().forEach(line -> table.place(line, 0));
        if (!errors.isEmpty()) {
            throw new BadTable(errors);
        }
        return List.copyOf(table.placed.values());
    }

    private void take(Row row) {
        String id = Id.of(row, "id");
        Kind kind = row.needed("kind") == null ? null : row.oneOf(Kind.class, "kind");
        String name = row.needed("name");
        LocalDate from = row.needed("open_from") == null ? null : row.date("open_from");
        LocalDate to = row.date("closed_on");
        if (from != null && to != null && to.isBefore(from)) {
            row.bad("closed_on", "早于启用日期", "before open_from");
        }
        if (id != null && kind != null && name != null && from != null) {
            Line line = new Line(row, id, row.text("parent"), kind, name, from, to);
            if (lines.putIfAbsent(id, line) != null) {
                row.bad("id", "编号重复：" + id, "given twice: " + id);
            }
        }
    }

    private @Nullable OrgUnit place(Line line, int depth) {
        OrgUnit done = placed.get(line.id());
        if (done != null || depth > DEEPEST) {
            return done;
        }
        OrgUnit unit = line.kind() == Kind.DISTRICT ? root(line) : child(line, depth);
        OrgUnit before = present.get(line.id());
        if (unit == null) {
            return null;
        }
        if (before != null && !(before.path().equals(unit.path()) && before.kind() == unit.kind())) {
            return line.row()
                    .bad(
                            "parent",
                            "机构不能改换上级或类型，请停用后另建：" + before.path(),
                            "a unit cannot be moved or change its kind, close it and open another: " + before.path());
        }
        placed.put(unit.id(), unit);
        return unit;
    }

    private @Nullable OrgUnit root(Line line) {
        return line.parent() == null && line.id().equals(district)
                ? unit(line, null, "")
                : line.row()
                        .bad(
                                "id",
                                "学区应为 " + district + " 且没有上级",
                                "the district must be " + district + ", without a parent");
    }

    private @Nullable OrgUnit child(Line line, int depth) {
        Line above = line.parent() == null ? null : lines.get(line.parent());
        OrgUnit parent =
                above != null ? place(above, depth + 1) : line.parent() == null ? null : present.get(line.parent());
        if (parent == null || !parent.districtId().equals(district)) {
            return line.row().bad("parent", "找不到上级：" + line.parent(), "no such parent: " + line.parent());
        }
        if (!line.kind().mayLieIn(parent.kind())) {
            return line.row()
                    .bad(
                            "kind",
                            line.kind() + " 不能隶属于 " + parent.kind(),
                            line.kind() + " cannot lie in " + parent.kind());
        }
        return unit(line, line.kind() == Kind.SCHOOL ? line.id() : parent.schoolId(), parent.path());
    }

    private OrgUnit unit(Line line, @Nullable String school, String above) {
        return new OrgUnit(
                line.id(), district, school, line.kind(), line.name(), above + "/" + line.id(), line.from(), line.to());
    }
}
