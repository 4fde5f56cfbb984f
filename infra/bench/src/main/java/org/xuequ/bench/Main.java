package org.xuequ.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.xuequ.devstack.Ports;
import org.xuequ.devstack.Stack;
import org.xuequ.devstack.StackOptions;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.process.Trouble;

/**
 * {@code ./xuequ bench read}: how fast documents are read. {@code ./xuequ bench [--instances 2] [--units N]}: starts the
 * system beside whatever else runs, prints how long that took and what it takes of memory, and how fast a large change
 * gets through an outbox to the topic. Exit status 1 when a limit does not hold.
 */
public final class Main {
    private static final double LONGEST_START = 30;

    private Main() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try {
            List<String> words = List.of(args);
            if (words.contains("read")) {
                System.exit(ReadingBench.run(root(), out, Language.ofTerminal()) ? 0 : 1);
            }
            System.exit(run(words, out, Language.ofTerminal()) ? 0 : 1);
        } catch (Trouble trouble) {
            out.println("✗ " + trouble.sentence(Language.ofTerminal()));
            trouble.lastLines().forEach(out::println);
            System.exit(1);
        }
    }

    /** Whether the limits hold; they are for one instance of each service. */
    private static boolean run(List<String> words, PrintStream out, Language language) throws Exception {
        Path root = root();
        int instances = number(words, "--instances", 1);
        StackOptions options = StackOptions.of(root)
                .inDirectory(root.resolve(".xuequ/bench"))
                .onPorts(Ports.unused())
                .withInstances(instances)
                .fresh(true)
                .printingTo(out);
        Stack.layOut(options);
        long began = System.nanoTime();
        try (Stack stack = Stack.start(options)) {
            double healthy = (System.nanoTime() - began) / 1e9;
            out.println();
            out.printf(
                    "%s: %.1f s, %s %.0f s%n",
                    language.say("启动，直到全部服务健康", "start-up until all services are healthy"),
                    healthy,
                    healthy < LONGEST_START ? language.say("少于", "under") : language.say("超过", "over"),
                    LONGEST_START);
            Footprint atFirst = Footprint.of(stack);
            atFirst.print(out, language);
            OutboxThroughput.measure(stack, number(words, "--units", 2_000)).print(out, language);
            out.println(language.say("导入之后：", "after the import:"));
            Footprint afterwards = Footprint.of(stack);
            afterwards.print(out, language);
            boolean small = atFirst.isSmall() && afterwards.isSmall();
            return instances > 1 || healthy < LONGEST_START && small;
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("xuequ.root", "")).toAbsolutePath();
    }

    private static int number(List<String> words, String option, int otherwise) {
        int at = words.indexOf(option);
        try {
            return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Trouble(option + " 后面应为数字", option + " wants a number");
        }
    }
}
