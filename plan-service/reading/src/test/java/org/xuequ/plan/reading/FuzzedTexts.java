package org.xuequ.plan.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Jazzer's way in behind the formats: any text to plans. See the profile {@code fuzz}. */
public final class FuzzedTexts {
    private static final Outcomes OUTCOMES = new Outcomes();

    private FuzzedTexts() {}

    public static void fuzzerInitialize() throws IOException {
        FuzzFolder folder = new FuzzFolder(FuzzedTexts.class);
        for (byte[] text : new FuzzSeeds().texts()) {
            folder.add(text);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        OUTCOMES.text(new String(input, StandardCharsets.UTF_8));
    }
}
