package org.xuequ.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What reading costs on one core: processor time of this process and of those it began, compiling and collecting
 * included, so that neither a second core nor a busy machine changes it. Ways are measured in turns.
 */
final class Pace {
    private static final double WARM_UP = 3000;
    private static final double ROUND = 600;
    private static final int ROUNDS = 5;

    private Pace() {}

    /** Milliseconds a document takes in each way: the median of the rounds. */
    static List<Double> of(List<byte[]> documents, List<Consumer<byte[]>> ways) {
        ways.forEach(way -> once(documents, way, WARM_UP));
        List<List<Double>> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(ways.stream().map(way -> once(documents, way, ROUND)).toList());
        }
        List<Double> medians = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            int one = way;
            medians.add(rounds.stream()
                    .map(round -> round.get(one))
                    .sorted()
                    .toList()
                    .get(ROUNDS / 2));
        }
        return medians;
    }

    private static double once(List<byte[]> documents, Consumer<byte[]> reading, double atLeast) {
        double began = processorTime();
        double took;
        long read = 0;
        do {
            documents.forEach(reading);
            read += documents.size();
            took = processorTime() - began;
        } while (took < atLeast);
        return took / read;
    }

    /** In milliseconds. */
    static double processorTime() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double others = ProcessHandle.current()
                .children()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(Duration::toMillis)
                .sum();
        return system.getProcessCpuTime() / 1e6 + others;
    }
}
