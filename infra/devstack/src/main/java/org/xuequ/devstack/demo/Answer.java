package org.xuequ.devstack.demo;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What came back. */
record Answer(int status, String text, @Nullable String etag) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The body as JSON; a missing node when it is none. */
    JsonNode json() {
        try {
            return text.isBlank() ? MissingNode.getInstance() : MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    boolean ok() {
        return status >= 200 && status < 300;
    }

    /** Whether trying the same again may help. */
    boolean passing() {
        return status == 502
                || status == 503
                || status == 504
                || status == 429
                || (status == 409 && text.contains("problem:busy"));
    }

    @Override
    public String toString() {
        return status + " " + text.substring(0, Math.min(600, text.length()));
    }
}
