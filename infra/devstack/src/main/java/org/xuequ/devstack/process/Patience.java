package org.xuequ.devstack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting with a limit. */
public final class Patience {
    /** For a part of the system: seconds on a machine that is idle, minutes beside a build. */
    public static final Duration START = Duration.ofSeconds(240);

    private static final Duration STEP = Duration.ofMillis(200);

    private Patience() {}

    /** True as soon as {@code condition} holds, false when it still does not after {@code limit}. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !pause(STEP)) {
                return false;
            }
        }
        return true;
    }

    /** Waits for {@code child} to be ready; its death or the limit is {@link Trouble} with its log's last lines. */
    public static void untilReady(Child child, Duration limit, BooleanSupplier ready) {
        boolean answered = until(limit, () -> !child.alive() || ready.getAsBoolean());
        if (child.died()) {
            throw child.death();
        }
        if (!child.alive()) {
            throw new Trouble(child.name() + " 在启动时被停止", child.name() + " was stopped while it started");
        }
        if (!answered) {
            throw new Trouble(
                    child.name() + " 在 " + limit.toSeconds() + " 秒内没有就绪",
                    child.name() + " was not ready within " + limit.toSeconds() + " s",
                    child.lastLines(12));
        }
    }

    private static boolean pause(Duration duration) {
        try {
            Thread.sleep(duration);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
