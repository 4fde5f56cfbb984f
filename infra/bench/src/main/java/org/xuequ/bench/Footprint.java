package org.xuequ.bench;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.xuequ.devstack.Memory;
import org.xuequ.devstack.Stack;
import org.xuequ.devstack.process.Language;

/** Memory by process, in bytes: proportional (shared pages divided) and resident (shared pages in full). */
record Footprint(Map<String, Long> proportional, Map<String, Long> resident) {
    private static final long LIMIT = 3L << 30;

    static Footprint of(Stack stack) {
        Map<String, Long> proportional = new TreeMap<>();
        Map<String, Long> resident = new TreeMap<>();
        stack.pids().forEach((name, pid) -> {
            proportional.put(name, Memory.ofProcess(pid));
            resident.put(name, Memory.residentOf(pid));
        });
        return new Footprint(proportional, resident);
    }

    void print(PrintStream out, Language language) {
        proportional.forEach((name, bytes) -> out.printf(
                "  %-16s %5d MB  (resident %5d MB)%n", name, bytes >> 20, resident.getOrDefault(name, 0L) >> 20));
        long all = sum(proportional);
        out.printf(
                "%s: %d MB (resident, shared pages counted in each process: %d MB), %s 3 GiB%n",
                language.say("内存合计", "memory in all"),
                all >> 20,
                sum(resident) >> 20,
                isSmall() ? language.say("少于", "under") : language.say("超过", "over"));
    }

    /** By the stricter measure. */
    boolean isSmall() {
        return sum(resident) < LIMIT;
    }

    private static long sum(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }
}
