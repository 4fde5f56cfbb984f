package org.xuequ.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xuequ.devstack.process.Language;
import org.xuequ.plan.reading.PlanReader;

/** How fast the importer reads, one document after another, beside what parsing alone costs in the same run. */
final class ReadingBench {
    private static final int PAGES = 20;
    private static final int[] LENGTHS = {1, 5, 20, 50, 100, 200};

    private ReadingBench() {}

    static void run(Path root, PrintStream out, Language language) throws IOException {
        Map<String, List<byte[]>> sets = new LinkedHashMap<>();
        sets.put(language.say("纯文本样例", "text samples"), texts(root));
        sets.put(language.say("20 页 .docx", "20-page .docx"), List.of(SamplePlans.word(PAGES)));
        sets.put(language.say("20 页 .pdf", "20-page .pdf"), List.of(SamplePlans.pdf(PAGES)));
        out.println(
                language.say(
                        "每秒文档数（逐份读取；导入器含子进程往返）",
                        "documents a second, one after another; the importer's includes the way to its other process and back"));
        out.printf("  %-16s %10s %10s %12s %8s%n", "", "importer", "Tika", "unzip+StAX", "/ Tika");
        for (var set : sets.entrySet()) {
            List<byte[]> documents = set.getValue();
            boolean zipped = documents.getFirst()[0] == 'P';
            double ours = Pace.of(documents, bytes -> PlanReader.read("plan", bytes));
            double tika = Pace.of(documents, Parsing::tika);
            String bare = zipped ? "%.1f".formatted(Pace.of(documents, Parsing::stream)) : "–";
            out.printf("  %-16s %10.1f %10.1f %12s %7.2f×%n", set.getKey(), ours, tika, bare, tika / ours);
        }
        out.println(language.say("每页毫秒数", "milliseconds a page"));
        for (int pages : LENGTHS) {
            out.printf(
                    "  %4d  .docx %7.2f  .pdf %7.2f%n",
                    pages, perPage(SamplePlans.word(pages), pages), perPage(SamplePlans.pdf(pages), pages));
        }
        out.println(language.say("20 MB 文件的内存峰值（超出空闲时）", "peak memory of a 20 MB document over idle"));
        for (String kind : List.of(".docx", ".pdf")) {
            Peak peak = Peak.of(SamplePlans.large(kind));
            out.printf(
                    "  %-6s %4d MB (importer %d MB, other process %d MB)%n",
                    kind, (peak.own() + peak.other()) >> 20, peak.own() >> 20, peak.other() >> 20);
        }
    }

    private static double perPage(byte[] document, int pages) {
        return 1000 / Pace.of(List.of(document), bytes -> PlanReader.read("plan", bytes)) / pages;
    }

    /** The shared seeds where this tree has them, else our own corpus. */
    private static List<byte[]> texts(Path root) throws IOException {
        Path seeds = root.resolveSibling("shared").resolve("seeds");
        Path folder = Files.isDirectory(seeds) ? seeds : root.resolve("plan-service/src/test/resources/reading/corpus");
        List<byte[]> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readAllBytes(file));
            }
        }
        return texts;
    }
}
