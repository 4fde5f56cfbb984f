package org.xuequ.devstack.store;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a store that we start keeps its files, listens, writes its log and its pid; and flags for it if it is a JVM. */
public record StorePlace(
        Path data, int port, Path log, @Nullable Path pidFile, List<String> jvmFlags) {
    public StorePlace {
        jvmFlags = List.copyOf(jvmFlags);
    }
}
