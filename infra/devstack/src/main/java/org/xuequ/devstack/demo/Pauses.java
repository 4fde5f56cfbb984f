package org.xuequ.devstack.demo;

import org.xuequ.devstack.process.Trouble;

/** Short waits between two looks. */
final class Pauses {
    private Pauses() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("演示被中断", "the demo was interrupted");
        }
    }
}
