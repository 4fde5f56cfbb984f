package org.xuequ.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What processes take of the machine's memory, as Linux accounts it. */
public final class Memory {
    private Memory() {}

    /**
     * Bytes of a process by proportional set size: a page that n processes share counts one n-th to each, so that a
     * sum over processes counts nothing twice (proc(5), smaps_rollup). 0 where the system does not tell.
     */
    public static long ofProcess(long pid) {
        return kilobytes(Path.of("/proc", Long.toString(pid), "smaps_rollup"), "Pss:") << 10;
    }

    /** Bytes of a process that are resident, shared ones counted in full. */
    public static long residentOf(long pid) {
        return kilobytes(Path.of("/proc", Long.toString(pid), "smaps_rollup"), "Rss:") << 10;
    }

    private static long kilobytes(Path file, String field) {
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
