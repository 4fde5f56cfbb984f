package org.xuequ.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xuequ.plan.reading.PlanReader;

/** Bytes of resident memory at the highest, beyond those of a process that had read a small document. */
record Peak(long own, long other) {
    private static final byte[] SMALL = "<html><p>工作计划</p>".getBytes(StandardCharsets.UTF_8);

    static Peak of(byte[] document) throws IOException {
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        PlanReader.read("plan", SMALL);
        long child = ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .mapToLong(ProcessHandle::pid)
                .max()
                .orElseThrow();
        System.gc();
        long ownBefore = kilobytes(ProcessHandle.current().pid(), "VmRSS:");
        long childBefore = kilobytes(child, "VmRSS:");
        Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        PlanReader.read("plan", document);
        return new Peak(
                Math.max(0, kilobytes(ProcessHandle.current().pid(), "VmHWM:") - ownBefore) << 10,
                Math.max(0, kilobytes(child, "VmHWM:") - childBefore) << 10);
    }

    private static long kilobytes(long pid, String field) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(pid), "status"))
                .lines()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
