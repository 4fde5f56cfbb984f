package org.xuequ.plan.reading;

import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Jazzer's way in, from bytes to plans: its bytes are taken for a file, or mostly for the choices by which a file is
 * changed, since few bytes make a container. See the profile {@code fuzz}.
 */
public final class FuzzedFiles {
    private static final int SCRIPTS = 400;
    private static final int LONGEST_SCRIPT = 64;
    private static final int LARGEST = 4000;

    private static final Outcomes OUTCOMES = new Outcomes();
    private static final FuzzSeeds SEEDS = new FuzzSeeds();

    private FuzzedFiles() {}

    public static void fuzzerInitialize() throws IOException {
        FuzzFolder folder = new FuzzFolder(FuzzedFiles.class);
        for (byte[] file : SEEDS.all()) {
            byte[] input = new byte[Math.min(LARGEST, 1 + file.length)];
            System.arraycopy(file, 0, input, 1, input.length - 1);
            folder.add(input);
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < SCRIPTS; i++) {
            byte[] input = new byte[random.nextInt(2, LONGEST_SCRIPT)];
            random.nextBytes(input);
            input[0] |= 1;
            folder.add(input);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        boolean script = input.length > 0 && input[0] % 8 != 0;
        OUTCOMES.file(Packed.file(
                script
                        ? SEEDS.changed(Choices.of(input, 1))
                        : Arrays.copyOfRange(input, Math.min(1, input.length), input.length)));
    }
}
