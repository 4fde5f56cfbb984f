package org.xuequ.devstack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.process.PidFile;
import org.xuequ.devstack.process.Trouble;

/**
 * The commands that look at a stack, or end it, from another terminal.
 *
 * @param ending ends a process and says whether it is gone
 */
record Console(RunFiles files, PrintStream out, Language language, Predicate<ProcessHandle> ending) {
    private static final int LINES = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    Console(RunFiles files, PrintStream out, Language language) {
        this(files, out, language, process -> Processes.end(process, PATIENCE));
    }

    /** Exit status 0 when everything that was started lives, 1 when some of it does not, 3 when nothing runs. */
    int status() {
        List<RunFiles.Named> parts = files.named();
        if (noneLives(parts)) {
            say("没有运行", "not running");
            return 3;
        }
        parts.forEach(this::tell);
        boolean whole = parts.stream().allMatch(part -> part.process().isPresent());
        boolean led = parts.stream()
                .anyMatch(part -> part.isLauncher() && part.process().isPresent());
        if (!led) {
            say(
                    "启动程序已不在，其余仍在运行；./xuequ stop 结束它们",
                    "the launcher is gone and the rest still runs; ./xuequ stop ends it");
        }
        return whole && led ? 0 : 1;
    }

    private void tell(RunFiles.Named part) {
        part.process()
                .ifPresentOrElse(
                        process -> out.printf(
                                "%-16s pid %-7d %5d MB%n",
                                part.name(), process.pid(), Memory.ofProcess(process.pid()) >> 20),
                        () -> out.printf("%-16s %s%n", part.name(), language.say("已不在", "gone")));
    }

    /** Ends the launcher, which ends its parts; then whatever is left of them. {@link Trouble} names what stays. */
    int stop() {
        List<RunFiles.Named> parts = files.named();
        if (noneLives(parts)) {
            say("没有运行", "not running");
            return 0;
        }
        Stream<RunFiles.Named> launcherFirst = Stream.concat(
                parts.stream().filter(RunFiles.Named::isLauncher),
                parts.stream().filter(part -> !part.isLauncher()));
        String left = launcherFirst
                .filter(part -> !ended(part))
                .map(RunFiles.Named::name)
                .collect(Collectors.joining(" "));
        if (!left.isEmpty()) {
            throw new Trouble("这些没有停下来：" + left, "these could not be stopped: " + left);
        }
        say("已停止", "stopped");
        return 0;
    }

    private boolean ended(RunFiles.Named part) {
        boolean gone = PidFile.living(part.file()).map(ending::test).orElse(true);
        if (gone) {
            PidFile.remove(part.file());
        }
        return gone;
    }

    private static boolean noneLives(List<RunFiles.Named> parts) {
        return parts.stream().allMatch(part -> part.process().isEmpty());
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
