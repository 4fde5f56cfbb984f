package org.xuequ.devstack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.xuequ.devstack.process.Language;

/** {@code ./xuequ up}: the system with what data there is and the real time, until Ctrl-C. */
final class Up {
    private Up() {}

    static int run(Path root, List<String> words, PrintStream out, Language language) {
        StackOptions options = StackOptions.of(root).printingTo(out).withInstances(words.contains("--two") ? 2 : 1);
        try (Stack stack = Stack.start(options)) {
            announceDeath(stack, language);
            for (Deployable service : Deployable.values()) {
                out.println("  " + service.word() + " " + stack.urls(service.word()));
            }
            out.println(language.say("按 Ctrl-C 停止", "Ctrl-C stops it"));
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** A part that dies ends the program with its reason. */
    static void announceDeath(Stack stack, Language language) {
        stack.onDeath(trouble -> {
            Main.tell(trouble, System.err, language);
            Runtime.getRuntime().halt(1);
        });
    }
}
