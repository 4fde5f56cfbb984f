package org.xuequ.devstack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.xuequ.devstack.demo.DemoCommand;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.process.Trouble;

/** {@code ./xuequ COMMAND …}, after the script of that name has found a JDK and built what was not built. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Language language = Language.ofTerminal();
        Path root = Path.of(System.getProperty("xuequ.root", "")).toAbsolutePath();
        List<String> words = List.of(args);
        try {
            System.exit(run(root, words, out, language));
        } catch (Trouble trouble) {
            tell(trouble, err, language);
            System.exit(1);
        }
    }

    /** What went wrong, for the terminal: the sentence, then the log's last lines. */
    static void tell(Trouble trouble, PrintStream err, Language language) {
        err.println("✗ " + trouble.sentence(language));
        trouble.lastLines().forEach(line -> err.println("    " + line));
    }

    private static int run(Path root, List<String> words, PrintStream out, Language language) {
        Console console = new Console(RunFiles.in(root.resolve(".xuequ")), out, language);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "demo" -> DemoCommand.run(root, rest, out, language, (trouble, err) -> tell(trouble, err, language));
            case "up" -> Up.run(root, rest, out, language);
            case "prepare" -> prepare(StackOptions.of(root).printingTo(out));
            case "status" -> console.status();
            case "stop" -> console.stop();
            case "reset" -> console.reset();
            case "logs" -> console.logs(rest);
            default -> throw new Trouble("没有这个命令：" + words, "there is no such command: " + words);
        };
    }

    /** What {@code ./xuequ} does after a build, so that the first start is as quick as the next. */
    private static int prepare(StackOptions options) {
        Stack.layOut(options);
        return 0;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
