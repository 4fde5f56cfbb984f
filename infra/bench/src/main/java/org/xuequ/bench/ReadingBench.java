package org.xuequ.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.xuequ.devstack.process.Language;
import org.xuequ.plan.reading.PlanReader;

/** How fast the importer reads, one document after another, beside what parsing alone costs in the same run. */
final class ReadingBench {
    private static final int PAGES = 20;
    private static final int[] LENGTHS = {1, 5, 20, 50, 100, 200};
    private static final double MOST_OF_TIKA = 1.0;
    /** A longer document may cost so many times as much a page as a shorter one: the measure's own spread. */
    private static final double FLAT = 1.5;

    private static final long MOST_MEMORY = 256;

    private final PrintStream out;
    private final Language language;
    private boolean held = true;

    private ReadingBench(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** Whether all limits hold. */
    static boolean run(Path root, PrintStream out, Language language) throws IOException {
        // PDFBox warns of every font that a file does not bring along
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        ReadingBench bench = new ReadingBench(out, language);
        bench.pace(root);
        bench.lengths();
        bench.memory();
        return bench.held;
    }

    private void pace(Path root) throws IOException {
        Map<String, List<byte[]>> sets = new LinkedHashMap<>();
        sets.put(language.say("纯文本样例", "text samples"), SamplePlans.texts(root));
        sets.put(language.say("20 页 .docx", "20-page .docx"), List.of(SamplePlans.word(PAGES)));
        sets.put(language.say("20 页 .pdf", "20-page .pdf"), List.of(SamplePlans.pdf(PAGES)));
        out.println(language.say(
                "单核每秒文档数，按处理器时间：导入器从文件字节到计划（含子进程及往返）；其中自身工作从文本到计划；Tika 从同样的字节到 XHTML",
                "documents a second of one core's time: the importer from a file's bytes to its plans, its other process"
                        + " included; of that its own work, from text to plans; Tika from the same bytes to XHTML"));
        out.printf(
                "  %10s %10s %10s %10s %9s %9s%n",
                "importer", "own work", "Tika", "unzip+StAX", "all/Tika", "own/Tika");
        for (var set : sets.entrySet()) {
            Map<byte[], String> texts = new IdentityHashMap<>();
            set.getValue()
                    .forEach(document -> texts.put(
                            document, PlanReader.read("plan", document).text()));
            List<Consumer<byte[]>> ways = new ArrayList<>(List.of(
                    ReadingBench::read, document -> PlanReader.readText("plan", text(texts, document)), Parsing::tika));
            boolean zipped = set.getValue().getFirst()[0] == 'P';
            if (zipped) {
                ways.add(Parsing::stream);
            }
            List<Double> cost = Pace.of(set.getValue(), ways);
            double share = cost.get(1) / cost.get(2);
            out.printf(
                    "  %10.1f %10.1f %10.1f %10s %8.2f× %8.2f× %s %s%n",
                    1000 / cost.get(0),
                    1000 / cost.get(1),
                    1000 / cost.get(2),
                    zipped ? "%.1f".formatted(1000 / cost.get(3)) : "–",
                    cost.get(0) / cost.get(2),
                    share,
                    mark(share <= MOST_OF_TIKA),
                    set.getKey());
        }
    }

    private void lengths() throws IOException {
        out.println(language.say("每页毫秒数", "milliseconds a page"));
        List<byte[]> words = new ArrayList<>();
        List<byte[]> prints = new ArrayList<>();
        for (int pages : LENGTHS) {
            words.add(SamplePlans.word(pages));
            prints.add(SamplePlans.pdf(pages));
        }
        List<Double> word = perPage(words);
        List<Double> pdf = perPage(prints);
        for (int i = 0; i < LENGTHS.length; i++) {
            out.printf("  %4d  .docx %7.2f  .pdf %7.2f%n", LENGTHS[i], word.get(i), pdf.get(i));
        }
        double growth = Math.max(growth(word), growth(pdf));
        out.printf(
                "  %s %s%n",
                mark(growth <= FLAT),
                language.say("较长文档每页最多为较短文档的", "a page of a longer document over one of a shorter, at most")
                        + " %.2f×".formatted(growth));
    }

    /** Of documents as long as {@link #LENGTHS}, read in turns: what slows the machine for a while slows them all. */
    private static List<Double> perPage(List<byte[]> documents) {
        List<Consumer<byte[]>> ways = documents.stream()
                .map(document -> (Consumer<byte[]>) _ -> read(document))
                .toList();
        List<Double> costs = Pace.of(List.of(new byte[0]), ways);
        return IntStream.range(0, LENGTHS.length)
                .mapToObj(i -> costs.get(i) / LENGTHS[i])
                .toList();
    }

    private static double growth(List<Double> perPage) {
        double cheapest = perPage.getFirst();
        double growth = 0;
        for (double cost : perPage) {
            growth = Math.max(growth, cost / cheapest);
            cheapest = Math.min(cheapest, cost);
        }
        return growth;
    }

    private void memory() throws IOException {
        out.println(language.say("20 MB 文件的常驻内存峰值（超出空闲时）", "peak resident memory of a 20 MB document over idle"));
        for (String kind : List.of(".docx", ".pdf")) {
            Peak peak = Peak.of(SamplePlans.large(kind));
            long all = (peak.own() + peak.other()) >> 20;
            out.printf(
                    "  %-6s %4d MB (importer %d MB, other process %d MB) %s%n",
                    kind, all, peak.own() >> 20, peak.other() >> 20, mark(all < MOST_MEMORY));
        }
    }

    private String mark(boolean holds) {
        held &= holds;
        return holds ? "✓" : "✗";
    }

    private static String text(Map<byte[], String> texts, byte[] document) {
        return Objects.requireNonNull(texts.get(document));
    }

    private static void read(byte[] document) {
        PlanReader.read("plan", document);
    }
}
