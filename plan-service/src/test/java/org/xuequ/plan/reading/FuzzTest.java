package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Refusal;
import org.xuequ.plan.reading.format.plain.PlainText;
import org.xuequ.plan.reading.opening.Opening;
import org.xuequ.plan.reading.opening.Signature;

/**
 * Changed files of every format go the whole way from bytes to plans, in this process, where nothing hides a failure.
 * The build does some; {@code mvn -pl plan-service test -Dtest=FuzzTest -Dxuequ.fuzz.runs=1000000} does a million.
 */
class FuzzTest {
    private static final long RUNS = Long.getLong("xuequ.fuzz.runs", 1_500);
    private static final long SEED = Long.getLong("xuequ.fuzz.seed", 20_260_901);
    private static final long REPORTED = 25_000;
    private static final int SLICE = 600;
    /** Of a hundred runs, those that go to formats whose parsers take milliseconds. */
    private static final int SLOW_ONES = 1;

    @Test
    void nothing_but_a_refusal_comes_of_any_bytes() throws IOException {
        List<byte[]> quick = new ArrayList<>();
        List<byte[]> slow = new ArrayList<>();
        seeds(quick, slow);
        SplittableRandom random = new SplittableRandom(SEED);
        Mutation mutation = new Mutation(SEED);
        Map<String, Long> outcomes = new TreeMap<>();
        for (long i = 0; i < RUNS; i++) {
            List<byte[]> seeds = random.nextInt(100) < SLOW_ONES ? slow : quick;
            byte[] file = mutation.of(seeds.get(random.nextInt(seeds.size())), quick.get(random.nextInt(quick.size())));
            outcomes.merge(Signature.of(file) + " " + outcome(file), 1L, Long::sum);
            if ((i + 1) % REPORTED == 0) {
                System.out.printf("%d runs, no failure%n", i + 1);
            }
        }
        outcomes.forEach((what, times) -> System.out.printf("%8d  %s%n", times, what));
        assertThat(outcomes.keySet()).anyMatch(what -> what.endsWith("read"));
        assertThat(outcomes.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(RUNS);
    }

    private static String outcome(byte[] file) {
        try {
            Decoded decoded = Signature.of(file) == Signature.OTHER && file.length % 2 == 0
                    ? new PlainText().read(file)
                    : Opening.of(file).read(file);
            Reading reading = PlanReader.readText("fuzz", decoded);
            reading.plans()
                    .forEach(plan -> plan.measures()
                            .forEach(found -> assertThat(found.end()).isBetween(found.start(), decoded.bodyEnd())));
            return "read";
        } catch (Refusal refusal) {
            return refusal.why().name();
        } catch (RuntimeException | Error e) {
            return fail("%s of %s".formatted(e, HexFormat.of().formatHex(file)), e);
        }
    }

    private static void seeds(List<byte[]> quick, List<byte[]> slow) throws IOException {
        for (Path file : files("src/test/resources/reading/formats")) {
            byte[] bytes = Files.readAllBytes(file);
            boolean parsed = Signature.of(bytes) == Signature.PDF
                    || Signature.of(bytes) == Signature.OLE
                    || file.toString().endsWith("xlsx");
            (parsed ? slow : quick).add(bytes);
        }
        for (Path file : files("src/test/resources/reading/corpus")) {
            if (file.toString().endsWith(".txt")) {
                byte[] bytes = Files.readAllBytes(file);
                for (int at = 0; at < bytes.length; at += SLICE) {
                    quick.add(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + SLICE)));
                }
            }
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        }
    }
}
