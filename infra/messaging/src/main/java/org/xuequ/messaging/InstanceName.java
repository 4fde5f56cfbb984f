package org.xuequ.messaging;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** A name that no other process has: which service, where, and a random part made at the start. */
final class InstanceName {
    private InstanceName() {}

    static String fresh(String service) {
        return service + "-" + host() + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "nohost"; // the random part alone still tells processes apart
        }
    }
}
