package org.xuequ.devstack;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.xuequ.devstack.process.TcpPort;

/** Where the parts of a stack listen; a service's second instance ten above its first. */
public record Ports(int kafka, int store, int mail, int services) {
    private static final int SPAN = 20;
    /** A stack's ports stand together behind one that says they are taken. */
    private static final int BLOCK = SPAN + 4;

    private static final int LOWEST = 12_000;
    private static final int BLOCKS = 650;

    /** The ones that the documentation names. */
    public static Ports standard() {
        return new Ports(29092, 27117, 2525, 8081);
    }

    /** Ones that nobody uses, nor another process that asks for some while this one runs: for stacks beside other stacks. */
    public static Ports unused() {
        int held = ThreadLocalRandom.current()
                .ints(0, BLOCKS)
                .map(block -> LOWEST + block * BLOCK)
                .filter(first -> IntStream.range(first, first + BLOCK).noneMatch(TcpPort::taken))
                .filter(TcpPort::hold)
                .findFirst()
                .orElseThrow();
        int services = held + 1;
        return new Ports(services + SPAN, services + SPAN + 1, services + SPAN + 2, services);
    }

    /** The port of an instance (1 or 2) of the service that is {@code index}-th in {@link Deployable}. */
    int of(int index, int instance) {
        return services + index + (instance - 1) * 10;
    }
}
