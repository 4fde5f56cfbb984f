package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The figures hold when the gold documents are written, wrapped or sent otherwise; {@code target/mutations.txt} shows them. */
@Execution(ExecutionMode.CONCURRENT)
class MutationTest {
    private record Document(String text, JsonNode plans) {}

    private static final List<Document> DOCUMENTS = new ArrayList<>();
    private static final Path TABLE = Path.of("target", "mutations.txt");

    private static Figures asTheyAre = Figures.NONE;

    @BeforeAll
    static void readThemAsTheyAre() throws IOException {
        Stream.concat(Gold.own().stream(), Gold.shared().orElse(List.of()).stream())
                .map(gold -> new Document(gold.read().text(), gold.plans()))
                .forEach(DOCUMENTS::add);
        asTheyAre = sum(document -> PlanReader.readText("mutated.txt", document));
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, "AS_THEY_ARE " + asTheyAre + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void the_figures_hold(TextMutation mutation) throws IOException {
        Figures figures = sum(mutation::of);
        Files.writeString(TABLE, mutation + " " + figures + "\n", StandardOpenOption.APPEND);
        assertThat(fall(figures))
                .as("%s: %s instead of %s", mutation, figures, asTheyAre)
                .isLessThanOrEqualTo(mutation.most);
    }

    private static Figures sum(Function<String, Reading> read) {
        return DOCUMENTS.stream()
                .map(document -> Scoring.of(document.plans(), read.apply(document.text())))
                .reduce(Figures.NONE, Figures::plus);
    }

    private static double fall(Figures to) {
        return List.of(
                        asTheyAre.headingScore() - to.headingScore(),
                        asTheyAre.outlineScore() - to.outlineScore(),
                        asTheyAre.measureScore() - to.measureScore(),
                        asTheyAre.strictScore() - to.strictScore())
                .stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
