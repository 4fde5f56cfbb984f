package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {
    static List<Gold> own() {
        return Gold.own();
    }

    @ParameterizedTest
    @MethodSource("own")
    void no_document_of_ours_reads_badly(Gold document) {
        Figures figures = Scoring.of(document);
        assertThat(List.of(
                        figures.headingScore(), figures.outlineScore(), figures.measureScore(), figures.strictScore()))
                .as("%s: %s", document, figures)
                .allMatch(score -> score >= 0.9);
    }

    @Test
    void our_documents_read_well() {
        readWell(Gold.own());
    }

    @Test
    void the_shared_documents_read_well() {
        Optional<List<Gold>> shared = Gold.shared();
        assumeTrue(shared.isPresent(), "the shared gold is not beside this project");
        readWell(shared.orElseThrow());
    }

    private static void readWell(List<Gold> documents) {
        Figures figures = documents.stream().map(Scoring::of).reduce(Figures.NONE, Figures::plus);
        assertThat(documents).isNotEmpty();
        assertThat(figures.headingScore()).as("headings of %s", figures).isGreaterThanOrEqualTo(0.98);
        assertThat(figures.outlineScore()).as("outline of %s", figures).isGreaterThanOrEqualTo(0.97);
        assertThat(figures.measureScore()).as("measures of %s", figures).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.strictScore()).as("strict of %s", figures).isGreaterThanOrEqualTo(0.92);
    }
}
