package org.xuequ.task;

import org.jspecify.annotations.Nullable;
import org.xuequ.contracts.Contracts;

/** A district of a test's own, on the wire: the approved samples with its ids in the place of theirs. */
record District(String id, Wire wire) {

    String school(int number) {
        return id + "s0" + number;
    }

    String person(int school, String who) {
        return "p-" + school(school) + "-" + who;
    }

    String planId() {
        return "pl-" + id;
    }

    String path(int school) {
        return "/" + id + "/" + school(school);
    }

    void announceTerm() {
        wire.say("directory.term-changed.v1", id, ours(Contracts.sample("directory.term-changed.v1")));
    }

    /** A school with a principal, a 教务处 and a 德育处 with a lead each, and two teachers. */
    void announceSchool(int school) {
        String s = school(school);
        String at = path(school);
        unit(id, id, null, "DISTRICT", "临江学区", "/" + id);
        person("p-" + id + "-reviewer", null, "REVIEWER", "/" + id);
        unit(s, s, s, "SCHOOL", "柳溪小学", at);
        unit(s + "-jwc", s, s, "DEPARTMENT", "教务处", at + "/jwc");
        unit(s + "-dyc", s, s, "DEPARTMENT", "德育处", at + "/dyc");
        person(person(school, "principal"), s, "PRINCIPAL", at);
        person(person(school, "jwc-lead"), s, "DEPARTMENT_LEAD", at + "/jwc");
        person(person(school, "dyc-lead"), s, "DEPARTMENT_LEAD", at + "/dyc");
        person(person(school, "t1"), s, "TEACHER", at + "/jwc");
        person(person(school, "t2"), s, "TEACHER", at + "/dyc");
    }

    void activatePlan() {
        wire.say("plan.activated.v1", school(1), ours(Contracts.sample("plan.activated.v1")));
    }

    void issueDirective() {
        wire.say("plan.directive-issued.v1", id, ours(Contracts.sample("plan.directive-issued.v1")));
    }

    private String ours(String sample) {
        return sample.replace("\"pl-s01\"", "\"" + planId() + "\"")
                .replace("pl-d1", "pl-" + id + "-d")
                .replace("\"d1\"", "\"" + id + "\"")
                .replace("/d1", "/" + id)
                .replace("t-2026-2", "t-" + id)
                .replaceAll("\\bs0([12])\\b", id + "s0$1");
    }

    private void unit(String unit, String key, @Nullable String school, String kind, String name, String path) {
        wire.say("directory.org-unit-changed.v1", key, """
                {"orgUnitId": "%s", "version": 1, "districtId": "%s", "schoolId": %s, "kind": "%s", "name": "%s",
                 "path": "%s", "openFrom": "2000-09-01", "closedOn": null}
                """.formatted(unit, id, quoted(school), kind, name, path));
    }

    private void person(String person, @Nullable String school, String role, String path) {
        wire.say("directory.person-changed.v1", school == null ? id : school, """
                {"personId": "%s", "version": 1, "districtId": "%s", "schoolId": %s, "name": "%s", "email": null,
                 "locale": "zh-CN", "active": true, "grants": [{"role": "%s", "path": "%s"}]}
                """.formatted(
                        person, id, quoted(school), person, role, path));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
