package org.xuequ.devstack;

import java.time.Duration;
import org.xuequ.devstack.process.Patience;

/** Ending processes that somebody else of ours started. */
final class Processes {
    private Processes() {}

    /** Asks it to end and, after {@code patience}, ends it; true when it is gone. */
    static boolean end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!Patience.until(patience, () -> !process.isAlive())) {
            process.destroyForcibly();
        }
        return Patience.until(Duration.ofSeconds(5), () -> !process.isAlive());
    }
}
