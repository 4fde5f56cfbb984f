package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Some changed files of every format in the build; {@link FuzzedFiles} and {@link FuzzedTexts} do millions. */
class FuzzTest {
    private static final int RUNS = Integer.getInteger("xuequ.fuzz.runs", 1_500);
    private static final long SEED = Long.getLong("xuequ.fuzz.seed", 20_260_901);

    private final Outcomes outcomes = new Outcomes();

    @Test
    void nothing_but_a_refusal_comes_of_any_bytes() {
        FuzzSeeds seeds = new FuzzSeeds();
        SplittableRandom random = new SplittableRandom(SEED);
        seeds.all().forEach(seed -> whole(Packed.file(seed)));
        for (int i = 0; i < RUNS; i++) {
            whole(Packed.file(seeds.changed(random::nextInt)));
        }
        assertThat(outcomes.times()).containsKeys("ZIP read", "OLE read", "PDF read", "RTF read", "MARKUP read");
        assertThat(outcomes.times()).containsKeys("MIME read", "OTHER read", "ZIP damaged-file", "OLE damaged-file");
    }

    private void whole(byte[] file) {
        try {
            outcomes.file(file);
        } catch (RuntimeException | Error e) {
            fail("%s of %s".formatted(e, HexFormat.of().formatHex(file)), e);
        }
    }
}
