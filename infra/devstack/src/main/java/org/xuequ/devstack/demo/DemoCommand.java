package org.xuequ.devstack.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import org.xuequ.devstack.Stack;
import org.xuequ.devstack.StackOptions;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.process.Trouble;

/** {@code ./xuequ demo}: a fresh system, one term played on it, the books; then it stays up until Ctrl-C. */
public final class DemoCommand {
    private DemoCommand() {}

    /**
     * @param tell writes trouble for the terminal
     * @return exit status: 0 when all that can be checked holds
     */
    public static int run(
            Path root, List<String> words, PrintStream out, Language language, BiConsumer<Trouble, PrintStream> tell) {
        DemoOptions options = DemoOptions.parse(words);
        StackOptions fresh = StackOptions.of(root)
                .printingTo(out)
                .withInstances(options.instances())
                .fresh(true);
        Path clock = clock(fresh);
        StackOptions stackOptions = fresh.withClock(clock);
        try (Stack stack = Stack.start(stackOptions)) {
            stack.onDeath(trouble -> {
                tell.accept(trouble, System.err);
                Runtime.getRuntime().halt(1);
            });
            Outcome outcome = Demo.play(options, new StackStage(stack, clock), out, language);
            told(outcome, out, language);
            if (!options.once()) {
                signIns(stack, outcome, out, language);
                new CountDownLatch(1).await();
            }
            if (options.json()) {
                out.println(outcome.figures().json());
            }
            return outcome.good() ? 0 : 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static void signIns(Stack stack, Outcome outcome, PrintStream out, Language language) {
        out.println();
        out.println(language.say("系统继续运行，按 Ctrl-C 停止", "the system stays up, Ctrl-C stops it"));
        DemoOptions.SERVICES.forEach(service -> out.println("  " + service + " " + stack.url(service) + "  "
                + stack.url(service).resolve("/v3/api-docs")));
        out.println(language.say("登录（POST /tokens）：", "sign-ins (POST /tokens):"));
        outcome.signIns().forEach((person, code) -> out.println("  " + person + "  " + code));
    }

    /** One of its own: a second demo that finds the first still running must not move that one's clock. */
    private static Path clock(StackOptions options) {
        Path file = options.newClock();
        file.toFile().deleteOnExit();
        StackStage.beforeTheTerm(file);
        return file;
    }

    private static void told(Outcome outcome, PrintStream out, Language language) {
        out.println();
        outcome.faults().forEach(fault -> out.println("✗ " + fault));
        out.println(
                outcome.good()
                        ? language.say("账目全部相符", "the books agree in everything")
                        : language.say(
                                "有 " + outcome.faults().size() + " 处不符",
                                outcome.faults().size() + " things do not agree"));
    }
}
