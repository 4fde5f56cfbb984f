package org.xuequ.devstack.process;

import java.io.IOException;

/**
 * Ends this JVM when the process that started it is gone, however it went: the starter holds the other end of our
 * standard input, and the kernel closes that end even after a SIGKILL.
 */
public final class Lifeline {
    private Lifeline() {}

    public static void hold() {
        Thread.ofPlatform().daemon().name("lifeline").start(() -> {
            try {
                while (System.in.read() >= 0) {
                    // nobody speaks on this line; only its end means something
                }
            } catch (IOException e) {
                // the line is cut, which is what we wait for
            }
            System.exit(0);
        });
    }
}
