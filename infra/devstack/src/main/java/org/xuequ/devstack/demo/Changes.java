package org.xuequ.devstack.demo;

import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads a comparison of two revisions. */
final class Changes {
    private Changes() {}

    /** Whether nothing was taken away, and what was added is just {@code text}. */
    static boolean onlyAdds(JsonNode changes, String text) {
        JsonNode list = changes.isArray() ? changes : changes.path("changes");
        StringBuilder added = new StringBuilder();
        boolean removed = StreamSupport.stream(list.spliterator(), false)
                        .peek(one -> added.append(
                                one.path("op").asString().equals("+")
                                        ? one.path("text").asString()
                                        : ""))
                        .filter(one -> one.path("op").asString().equals("-"))
                        .count()
                > 0;
        return !removed && added.toString().strip().equals(text);
    }
}
