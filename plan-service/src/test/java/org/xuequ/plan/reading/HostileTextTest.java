package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading is linear: four times the text takes about four times the processor time, whatever is repeated. */
@Timeout(300)
class HostileTextTest {
    private static final int KILOBYTE = 1000;
    /** Four, with room for collections and compilation; a quadratic reader needs sixteen. */
    private static final double MOST = 9;

    private static final long SHORTEST = 150_000_000;
    /** In bytes; {@code -Dxuequ.hostile.kilobytes=1000} shows it on 1, 2 and 4 MB. */
    private static final int LARGE = Integer.getInteger("xuequ.hostile.kilobytes", 25) * KILOBYTE;

    static List<String> units() {
        return List.of(
                "1、",
                "。L一",
                "一、",
                "第一周",
                "(",
                "每月",
                "十",
                "三\n",
                "每月一次,",
                "清明、",
                "学校教师",
                "\"《",
                "。二、学",
                "3月20日至",
                "三月:\n1.去\n",
                "9",
                "<p&",
                "加强;",
                "第1页\n",
                "工作安排\n一、教\n",
                "由学",
                "计划1\n",
                "1、学\n",
                "(xué",
                "`",
                "并",
                "一是");
    }

    @ParameterizedTest
    @MethodSource("units")
    void time_grows_with_the_text_and_no_faster(String unit) {
        read(unit, 10 * KILOBYTE);
        long one = read(unit, 30 * KILOBYTE);
        long four = read(unit, 120 * KILOBYTE);
        assertThat((double) four / Math.max(one, SHORTEST)).as("times as long").isLessThan(MOST);
    }

    @Test
    void everything_together_once_twice_and_four_times() {
        String all = String.join("", units());
        long one = read(all, LARGE);
        long two = read(all, 2 * LARGE);
        long four = read(all, 4 * LARGE);
        assertThat((double) two / one).isLessThan(MOST / 2);
        assertThat((double) four / two).isLessThan(MOST / 2);
    }

    private static long read(String unit, int bytes) {
        String text = "文" + unit.repeat(bytes / unit.getBytes(StandardCharsets.UTF_8).length);
        long before = cpu();
        Reading reading = PlanReader.readText("hostile.txt", text);
        assertThat(reading.text()).hasSameSizeAs(text);
        return cpu() - before;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
