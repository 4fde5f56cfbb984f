package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** How the processor time of reading grows from a text to one of twice and of four times its size. */
final class Growth {
    /** In bytes; {@code -Dxuequ.hostile.kilobytes=1000} shows it on 1, 2 and 4 MB. */
    private static final int SIZE = Integer.getInteger("xuequ.hostile.kilobytes", 12) * 1000;

    /** Four, with room for collections and compilation; what is quadratic needs sixteen times as long. */
    private static final double MOST = 9;
    /** Below this a time says nothing. */
    private static final long SHORTEST = 150_000_000;

    private static final double MILLION = 1e6;

    private Growth() {}

    /** Prints a row of times and asserts that four times the text takes few times as long. */
    static void isLinear(String name, String head, String unit, Consumer<String> reading) {
        reading.accept(text(head, unit, SIZE / 3));
        long one = time(text(head, unit, SIZE), reading);
        long two = time(text(head, unit, 2 * SIZE), reading);
        long four = time(text(head, unit, 4 * SIZE), reading);
        System.out.printf(
                "%7.0f ms %7.0f ms %7.0f ms  ×%4.1f  %s%n",
                one / MILLION, two / MILLION, four / MILLION, (double) four / one, name.replace("\n", "⏎"));
        assertThat((double) four / Math.max(one, SHORTEST)).as("times as long").isLessThan(MOST);
    }

    private static String text(String head, String unit, int bytes) {
        return head + unit.repeat(Math.max(1, bytes / unit.getBytes(StandardCharsets.UTF_8).length));
    }

    private static long time(String text, Consumer<String> reading) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reading.accept(text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
