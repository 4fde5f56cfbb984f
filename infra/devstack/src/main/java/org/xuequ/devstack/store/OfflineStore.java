package org.xuequ.devstack.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xuequ.devstack.offline.OfflineServer;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Jvm;
import org.xuequ.devstack.process.TcpPort;

/** Starts the offline store in a JVM of its own. */
final class OfflineStore {
    private OfflineStore() {}

    static Child start(StorePlace place) {
        TcpPort.mustBeFree(place.port(), "MongoDB");
        try {
            Files.createDirectories(place.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> flags = new ArrayList<>(List.of("-Xmx320m"));
        flags.addAll(place.jvmFlags());
        return Child.start(
                "store",
                Jvm.command(
                        OfflineServer.class.getName(),
                        flags,
                        place.data().resolve("offline.mv").toString(),
                        Integer.toString(place.port())),
                Map.of(),
                place.log(),
                place.pidFile());
    }
}
