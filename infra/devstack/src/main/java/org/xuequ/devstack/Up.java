package org.xuequ.devstack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.process.Trouble;

/** {@code ./xuequ up}: the system with what data there is and the real time, until Ctrl-C. */
final class Up {
    private Up() {}

    static int run(Path root, List<String> words, PrintStream out, Language language) {
        StackOptions options = StackOptions.of(root).printingTo(out).withInstances(instances(words));
        try (Stack stack = Stack.start(options)) {
            announceDeath(stack, language);
            for (Deployable service : Deployable.values()) {
                out.println("  " + service.word() + " " + stack.urls(service.word()));
            }
            out.println(language.say(
                    "首位管理员登录（POST /tokens；登录码每次启动都不同）：",
                    "the first administrator's sign-in (POST /tokens; the code is new with every start):"));
            out.println("  bootstrap  " + stack.bootstrapCode());
            out.println(language.say("按 Ctrl-C 停止", "Ctrl-C stops it"));
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** @throws Trouble when the words say anything else */
    static int instances(List<String> words) {
        if (words.isEmpty()) {
            return 1;
        }
        if (words.size() == 2
                && words.getFirst().equals("--instances")
                && words.getLast().matches("[12]")) {
            return Integer.parseInt(words.getLast());
        }
        String all = String.join(" ", words);
        throw new Trouble("up 只接受 --instances 1 或 2，不认识：" + all, "up takes --instances 1 or 2, not: " + all);
    }

    /** A part that dies ends the program with its reason. */
    static void announceDeath(Stack stack, Language language) {
        stack.onDeath(trouble -> {
            Main.tell(trouble, System.err, language);
            Runtime.getRuntime().halt(1);
        });
    }
}
