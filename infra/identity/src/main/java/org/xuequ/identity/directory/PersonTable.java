package org.xuequ.identity.directory;

import static org.xuequ.identity.csv.Column.optional;
import static org.xuequ.identity.csv.Column.required;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.identity.csv.BadTable;
import org.xuequ.identity.csv.Column;
import org.xuequ.identity.csv.Row;
import org.xuequ.identity.csv.RowError;
import org.xuequ.identity.csv.Table;
import org.xuequ.rest.Grant;
import org.xuequ.rest.Role;

/**
 * A table of people, one row per grant; a person's later rows need not repeat name and the like. A row with neither
 * role nor org withdraws: with no other row the person is no longer active. An empty access code keeps the present one.
 */
public final class PersonTable {
    /** Not a person of any district: who signs in with the bootstrap code of the settings. */
    public static final String RESERVED = "bootstrap";

    private static final List<Column> COLUMNS = List.of(
            required("id", "编号"),
            required("name", "姓名"),
            optional("email", "邮箱"),
            optional("locale", "语言"),
            required("role", "角色"),
            required("org", "机构"),
            optional("access_code", "登录码"));

    private final String district;
    private final Map<String, OrgUnit> units;
    private final Map<String, Person> present;
    private final Map<String, Person> read = new LinkedHashMap<>();

    private PersonTable(String district, Map<String, OrgUnit> units, Map<String, Person> present) {
        this.district = district;
        this.units = units;
        this.present = present;
    }

    /**
     * The people as the table wants them.
     *
     * @param units the units there are of those ids, by id, of whatever district
     * @param people the people there are of those ids, likewise
     * @throws BadTable naming every row that cannot be taken
     */
    public static List<Person> read(byte[] csv, String district, Lookup<OrgUnit> units, Lookup<Person> people) {
        List<RowError> errors = new ArrayList<>();
        List<Row> rows = Table.rows(csv, COLUMNS, errors::add);
        PersonTable table =
                new PersonTable(district, units.byId(Lookup.ids(rows, "org")), people.byId(Lookup.ids(rows, "id")));
        rows.forEach(table::take);
        if (!errors.isEmpty()) {
            throw new BadTable(errors);
        }
        return List.copyOf(table.read.values());
    }

    private void take(Row row) {
        String id = Id.of(row, "id");
        if (id == null) {
            return;
        }
        Person before = present.get(id);
        if (id.equals(RESERVED) || before != null && !before.districtId().equals(district)) {
            row.bad("id", "编号已被占用：" + id, "taken: " + id);
        }
        Person sofar = read.get(id);
        Person person = new Person(
                id,
                district,
                null,
                PersonCells.same(
                        row,
                        "name",
                        sofar == null ? row.needed("name") : row.text("name"),
                        sofar == null ? null : sofar.name(),
                        ""),
                PersonCells.sameOrNone(row, "email", PersonCells.email(row), sofar == null ? null : sofar.email()),
                PersonCells.same(
                        row, "locale", PersonCells.locale(row), sofar == null ? null : sofar.locale(), "zh-CN"),
                sofar == null ? List.of() : sofar.grants(),
                PersonCells.sameOrNone(
                        row, "access_code", PersonCells.codeHash(row), sofar == null ? null : sofar.codeHash()));
        Person granted = granted(person, grant(row));
        read.put(id, granted.codeHash() != null || before == null ? granted : granted.signingInWith(before.codeHash()));
    }

    private @Nullable Grant grant(Row row) {
        Role role = row.oneOf(Role.class, "role");
        String org = row.text("org");
        OrgUnit unit = org == null ? null : units.get(org);
        if (org != null && (unit == null || !unit.districtId().equals(district))) {
            row.bad("org", "找不到机构：" + org, "no such org unit: " + org);
        } else if ((row.text("role") == null) != (org == null)) {
            row.bad("role", "角色和机构应同时填写", "role and org go together");
        } else if (role == Role.DISTRICT_ADMIN && unit != null && unit.kind() != OrgUnit.Kind.DISTRICT) {
            row.bad("role", "学区管理员只能授予学区", "DISTRICT_ADMIN is granted at the district only");
        }
        return role == null || unit == null ? null : new Grant(role, unit.path());
    }

    private Person granted(Person person, @Nullable Grant grant) {
        List<Grant> grants = grant == null
                ? person.grants()
                : Stream.concat(person.grants().stream(), Stream.of(grant))
                        .distinct()
                        .toList();
        String school = grants.stream()
                .flatMap(each ->
                        units.values().stream().filter(unit -> unit.path().equals(each.path())))
                .map(OrgUnit::schoolId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return person.granted(grants, school);
    }
}
