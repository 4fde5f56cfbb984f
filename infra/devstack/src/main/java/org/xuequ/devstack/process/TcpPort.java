package org.xuequ.devstack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Local TCP ports. */
public final class TcpPort {
    private static final Set<ServerSocket> HELD = ConcurrentHashMap.newKeySet();

    private TcpPort() {}

    /** A port that nobody listened on a moment ago. */
    public static int free() {
        // Below the range the system takes clients' ports from, or a connection could have it before a server does;
        // above
        // those of stacks.
        return ThreadLocalRandom.current()
                .ints(28_000, 32_000)
                .filter(port -> !taken(port))
                .findFirst()
                .orElseThrow();
    }

    /** Takes the port until this process ends; false where somebody has it. */
    public static boolean hold(int port) {
        try {
            return HELD.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port), 1);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** {@link Trouble} when somebody listens on {@code port} already. */
    public static void mustBeFree(int port, String user) {
        if (taken(port)) {
            throw new Trouble(
                    user + " 需要的端口 " + port + " 已被其他程序占用",
                    "port " + port + ", which " + user + " needs, is taken by another program");
        }
    }
}
