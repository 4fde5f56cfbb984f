package org.xuequ.devstack.demo;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The measures of a school that writes its plan at the door: a dated one, a monthly one, a quota. */
final class WrittenMeasures {
    private WrittenMeasures() {}

    static ArrayNode of(School school) {
        ArrayNode measures = Doors.MAPPER.createArrayNode();
        measure(measures, "m1", "moral", "召开家长会", "4月17日前德育处召开家长会", "4月17日前", "--04-17", null, "德育处");
        measure(measures, "m2", "teaching", "检查教案", "教务处每月检查教案一次", null, null, "MONTHLY", "教务处");
        ObjectNode lessons = measure(
                measures,
                "m3",
                "teaching",
                "听课",
                "教师每学期听课不少于" + Documents.lessons(school) + "节",
                null,
                null,
                "TERM",
                "教师");
        lessons.putObject("quota")
                .put("cmp", ">=")
                .put("n", Documents.lessons(school))
                .put("unit", "节")
                .put("per", "TERM");
        measure(measures, "m4", "safety", "排查隐患", "总务处每月排查隐患一次", null, null, "MONTHLY", "总务处");
        return measures;
    }

    private static ObjectNode measure(
            ArrayNode measures,
            String id,
            String section,
            String action,
            String quote,
            @Nullable String dueText,
            @Nullable String due,
            @Nullable String recurrence,
            String responsible) {
        ObjectNode measure = measures.addObject()
                .put("measureId", id)
                .put("section", section)
                .put("action", action)
                .put("quote", quote);
        measure.putObject("due")
                .put("kind", due == null ? "none" : "deadline")
                .put("text", dueText)
                .put("normalized", due);
        measure.put("recurrence", recurrence);
        measure.putArray("responsible").add(responsible);
        return measure;
    }
}
