package org.xuequ.devstack.demo;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** Loads the district: tree, people and grants from tables, and the term. */
final class Opening {
    private final Play play;

    Opening(Play play) {
        this.play = play;
    }

    void load() {
        String units = play.district().unitTable();
        put("org-units", units);
        put("people", play.district().peopleTable());
        play.command(
                Call.put("identity", "/districts/" + DemoDistrict.ID + "/terms/" + SchoolTerm.ID)
                        .as("bootstrap")
                        .json(SchoolTerm.form()),
                "term");
        JsonNode again = put("org-units", units);
        if (again.path("unchanged").asInt(-1) != again.path("rows").asInt(-2)) {
            play.ledger().surprise("the same table of org units again changed something: " + again);
        }
        play.refused(
                table(
                        "org-units",
                        units + String.join(",", "x1", "no-such-parent", "SCHOOL", "无名小学", "2001-09-01", "\n")),
                "a table with a bad row",
                422);
        play.say(
                DemoDistrict.NAME + "已建立：" + play.district().schools().size() + " 所学校，"
                        + play.district().people().size() + " 人，一个学期",
                "district d1 loaded: " + play.district().schools().size() + " schools, "
                        + play.district().people().size() + " people, a term");
    }

    private JsonNode put(String what, String csv) {
        return play.doors().done(table(what, csv)).json();
    }

    private static Call table(String what, String csv) {
        return Call.put("identity", "/districts/" + DemoDistrict.ID + "/" + what)
                .as("bootstrap")
                .content(csv.getBytes(StandardCharsets.UTF_8), "text/csv");
    }
}
