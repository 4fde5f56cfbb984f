package org.xuequ.plan.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** {@code read FILE... [--json]}: how documents are understood, on a terminal or as one JSON object a line. */
public final class Read {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Read() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, err, Locale.getDefault()));
    }

    /** Exit status: 0 all read, 1 some file could not be read, 2 nothing asked for. */
    static int run(List<String> args, PrintStream out, PrintStream err, Locale locale) {
        Wording words = Wording.of(locale);
        boolean json = args.contains("--json");
        List<String> files = new ArrayList<>(args);
        files.remove("--json");
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("--"))) {
            err.println(words.usage());
            return 2;
        }
        int status = 0;
        for (String file : files) {
            try {
                Reading reading = PlanReader.read(Path.of(file).getFileName().toString(), bytes(Path.of(file)));
                out.println(json ? JSON.writeValueAsString(reading) : new TerminalOutline(words).of(reading));
            } catch (Unreadable e) {
                err.println(file + ": " + e.message(locale));
                status = 1;
            } catch (IOException | java.nio.file.InvalidPathException e) {
                err.println(file + ": " + words.cannotOpen());
                status = 1;
            }
        }
        return status;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > PlanReader.LARGEST_FILE) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        return Files.readAllBytes(file);
    }
}
