package org.xuequ.devstack.demo;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The reports on paper: one small table per school, and their sum. */
final class Tables {
    private record Head(String zh, String en, String figure) {}

    private static final List<Head> SECTIONS = List.of(
            new Head("应交", "expected", "expected"),
            new Head("已交", "submitted", "submitted"),
            new Head("按时", "on time", "onTime"),
            new Head("通过", "approved", "approved"),
            new Head("退回过", "returned", "returned"));
    private static final List<Head> TASKS = List.of(
            new Head("应完成", "expected", "expected"),
            new Head("按时完成", "done", "done"),
            new Head("逾期完成", "late", "late"),
            new Head("超期未办", "overdue", "overdue"),
            new Head("未完成", "missed", "missed"),
            new Head("免去", "waived", "waived"));

    private final Milestones tell;

    Tables(Milestones tell) {
        this.tell = tell;
    }

    void print(JsonNode report) {
        for (JsonNode school : report.path("schools")) {
            print(
                    school.path("name").asString() + " ("
                            + school.path("schoolId").asString() + ")",
                    school);
        }
        print(tell.say("全学区", "the whole district"), report);
    }

    private void print(String title, JsonNode line) {
        tell.plain("");
        tell.plain(title);
        row(tell.say("章节", "sections"), SECTIONS, line.path("submissions"));
        row(tell.say("任务", "tasks"), TASKS, line.path("tasks"));
    }

    private void row(String name, List<Head> heads, JsonNode figures) {
        StringBuilder row = new StringBuilder("  ").append(name);
        for (Head head : heads) {
            row.append(String.format(
                    Locale.ROOT,
                    " | %s %d",
                    tell.say(head.zh(), head.en()),
                    figures.path(head.figure()).asInt(0)));
        }
        tell.plain(row.toString());
    }
}
