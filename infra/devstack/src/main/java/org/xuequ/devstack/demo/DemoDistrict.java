package org.xuequ.devstack.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The made-up district: who is in it, as tables; and everyone's access code, new on each start. */
final class DemoDistrict {
    static final String ID = "d1";
    static final String NAME = "云溪学区";
    static final String ADMIN = "p-d1-admin";
    static final String REVIEWER = "p-d1-reviewer";
    static final String AUDITOR = "p-d1-auditor";
    /** Closed long before the term: nothing may be expected of it. */
    static final String CLOSED = "s00";

    private static final String GROUP = "g1";
    private static final String[] PLACES = {
        "柳溪", "松岭", "石桥", "青禾", "枫林", "临湖", "望山", "东篱", "梅渡", "竹湾", "棠梨", "杏坛", "白鹭", "银杏", "荷塘", "云台"
    };
    private static final String[] KINDS = {"小学", "中心小学", "实验小学", "初级中学"};
    private static final String[] FAMILY = {"陈", "林", "周", "吴", "郑", "沈", "韩", "杨", "朱", "秦", "许", "何"};
    private static final String[] GIVEN = {"一鸣", "若水", "知行", "书宁", "嘉禾", "思远", "静言", "望舒", "明澈", "予安", "清和", "怀瑾"};

    private final Fates fates;
    private final List<School> schools = new ArrayList<>();
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder people = new StringBuilder("id,name,email,locale,role,org,access_code\n");

    DemoDistrict(int size, Fates fates) {
        this.fates = fates;
        List<Integer> ranks = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(ranks, Random.from(fates.of("ranks")));
        for (int n = 1; n <= size; n++) {
            String id = "s%02d".formatted(n);
            schools.add(new School(id, schoolName(n), (inGroup(n) ? "/d1/g1/" : "/d1/") + id, ranks.get(n - 1)));
        }
        person(ADMIN, "DISTRICT_ADMIN", ID);
        person(REVIEWER, "REVIEWER", ID);
        person(AUDITOR, "AUDITOR", ID);
        for (School school : schools) {
            person(school.principal(), "PRINCIPAL", school.id());
            person(school.planner(), "PLANNER", school.id());
            School.DEPARTMENTS.forEach(
                    each -> person(school.lead(each.code()), "DEPARTMENT_LEAD", school.id() + "-" + each.code()));
            school.teachers().forEach(teacher -> person(teacher, "TEACHER", school.id() + "-jwc"));
        }
    }

    /** Two of the schools form a group, so that a school is not always the second step of a path. */
    private static boolean inGroup(int n) {
        return n == 2 || n == 3;
    }

    private static String schoolName(int n) {
        int round = (n - 1) / PLACES.length;
        return PLACES[(n - 1) % PLACES.length]
                + (round == 0 ? "" : "第" + "二三四五六七八九十".charAt((round - 1) % 9))
                + KINDS[(n - 1) % KINDS.length];
    }

    private void person(String id, String role, String org) {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        codes.put(id, code);
        String name = fates.one("family " + id, FAMILY) + fates.one("given " + id, GIVEN);
        names.put(id, name);
        String email = mail(id) ? id + "@xuequ.example" : "";
        String locale = fates.percent("locale " + id) < 5 ? "en" : "zh-CN";
        people.append(String.join(",", id, name, email, locale, role, org, code))
                .append('\n');
    }

    /** One in ten has no e-mail and is reached by the inbox alone. */
    boolean mail(String person) {
        return fates.percent("mail " + person) >= 10;
    }

    List<School> schools() {
        return schools;
    }

    Map<String, String> codes() {
        return codes;
    }

    String name(String person) {
        return names.getOrDefault(person, person);
    }

    Set<String> people() {
        return codes.keySet();
    }

    /** For somebody who wants to look around: the district's office, and everyone of the first school. */
    SortedMap<String, String> signIns() {
        SortedMap<String, String> some = new TreeMap<>(codes);
        Set<String> first = Set.copyOf(schools.getFirst().people());
        some.keySet().removeIf(person -> !person.startsWith("p-d1-") && !first.contains(person));
        return some;
    }

    String peopleTable() {
        return people.toString();
    }

    String unitTable() {
        StringBuilder table = new StringBuilder("id,parent,kind,name,open_from,closed_on\n");
        row(table, ID, "", "DISTRICT", NAME, "");
        row(table, GROUP, ID, "GROUP", "石桥教育集团", "");
        row(table, CLOSED, ID, "SCHOOL", "旧渡口小学", "2025-08-31");
        for (School school : schools) {
            row(table, school.id(), school.path().startsWith("/d1/g1/") ? GROUP : ID, "SCHOOL", school.name(), "");
            School.DEPARTMENTS.forEach(
                    each -> row(table, school.id() + "-" + each.code(), school.id(), "DEPARTMENT", each.name(), ""));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String id, String parent, String kind, String name, String closed) {
        table.append(String.join(",", id, parent, kind, name, "2001-09-01", closed))
                .append('\n');
    }
}
