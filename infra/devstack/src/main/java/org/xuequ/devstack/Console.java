package org.xuequ.devstack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.process.PidFile;
import org.xuequ.devstack.process.Trouble;

/** The commands that look at a stack, or end it, from another terminal. */
record Console(RunFiles files, PrintStream out, Language language) {
    private static final int LINES = 200;

    /** Exit status 0 when everything that was started lives, 3 when nothing runs. */
    int status() {
        List<RunFiles.Named> parts = files.named().stream()
                .filter(part -> part.process().isPresent())
                .toList();
        if (parts.isEmpty()) {
            say("没有运行", "not running");
            return 3;
        }
        for (RunFiles.Named part : parts) {
            ProcessHandle process = part.process().orElseThrow();
            out.printf("%-16s pid %-7d %5d MB%n", part.name(), process.pid(), Memory.ofProcess(process.pid()) >> 20);
        }
        return 0;
    }

    /** Ends the launcher, which ends its parts; then whatever is left of them. */
    int stop() {
        List<RunFiles.Named> parts = files.named();
        if (parts.stream().allMatch(part -> part.process().isEmpty())) {
            say("没有运行", "not running");
            return 0;
        }
        Stream<RunFiles.Named> launcherFirst = Stream.concat(
                parts.stream().filter(RunFiles.Named::isLauncher),
                parts.stream().filter(part -> !part.isLauncher()));
        launcherFirst.forEach(part -> {
            PidFile.living(part.file()).ifPresent(process -> Processes.end(process, Duration.ofSeconds(45)));
            PidFile.remove(part.file());
        });
        say("已停止", "stopped");
        return 0;
    }

    int reset() {
        if (files.named().stream().anyMatch(part -> part.process().isPresent())) {
            throw new Trouble("正在运行，先执行 ./xuequ stop", "still running; ./xuequ stop first");
        }
        files.reset();
        say("数据和日志已清除", "data and logs removed");
        return 0;
    }

    /** The last lines of a part's log; without a name, the names of the parts that have one. */
    int logs(List<String> words) {
        if (words.isEmpty()) {
            logNames().forEach(out::println);
            return 0;
        }
        String name = words.getFirst();
        Path log = Stream.of(name, name + "-1")
                .map(files::log)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        "没有 " + name + " 的日志；有：" + String.join(" ", logNames()),
                        "no log of " + name + "; there are: " + String.join(" ", logNames())));
        Child.lastLines(log, LINES).forEach(out::println);
        return 0;
    }

    private List<String> logNames() {
        try (Stream<Path> logs = Files.list(files.directory().resolve("logs"))) {
            return logs.map(log -> log.getFileName().toString().replaceAll("\\.log$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void say(String chinese, String english) {
        out.println(language.say(chinese, english));
    }
}
