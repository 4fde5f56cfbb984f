package org.xuequ.plan.reading;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code xuequ read} prints, for tests of what else is made of a reading. */
public final class Printed {
    private Printed() {}

    public static JsonNode json(Path file) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = Read.run(List.of("--json", file.toString()), print, print, Locale.CHINA);
        if (status != 0) {
            throw new AssertionError(file + " " + out.toString(StandardCharsets.UTF_8));
        }
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
