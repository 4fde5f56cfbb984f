package org.xuequ.devstack;

import java.util.stream.IntStream;
import org.xuequ.devstack.process.TcpPort;

/** Where the parts of a stack listen; a service's second instance ten above its first. */
public record Ports(int kafka, int store, int mail, int services) {
    private static final int SPAN = 20;

    /** The ones that the documentation names. */
    public static Ports standard() {
        return new Ports(29092, 27117, 2525, 8081);
    }

    /** Ones that nobody used a moment ago, for stacks beside other stacks. */
    public static Ports unused() {
        int services = IntStream.generate(TcpPort::free)
                .filter(base -> base + SPAN < 65_536)
                .filter(base -> IntStream.range(base, base + SPAN).noneMatch(TcpPort::taken))
                .findFirst()
                .orElseThrow();
        int[] others = IntStream.generate(TcpPort::free)
                .filter(port -> port < services || port >= services + SPAN)
                .distinct()
                .limit(3)
                .toArray();
        return new Ports(others[0], others[1], others[2], services);
    }

    /** The port of an instance (1 or 2) of the service that is {@code index}-th in {@link Deployable}. */
    int of(int index, int instance) {
        return services + index + (instance - 1) * 10;
    }
}
