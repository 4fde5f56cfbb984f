package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What confidence is worth: measured on read documents, and on documents that the costs were not taken from. */
class ConfidenceTest {
    private static final double SURE = 0.8;
    private static final double RIGHT = 0.95;

    /** One measure read: how sure, with which doubts, in which half of the documents, and whether it was right. */
    private record Judged(double confidence, List<String> doubts, int half, boolean right) {}

    private static final List<Judged> ALL = judged();

    @Test
    void of_the_measures_said_to_be_sure_nearly_all_are_right() {
        assertThat(share(ALL.stream().filter(one -> one.confidence() >= SURE).toList()))
                .isGreaterThanOrEqualTo(RIGHT);
    }

    @Test
    void most_measures_are_sure() {
        long sure = ALL.stream().filter(one -> one.confidence() >= SURE).count();
        assertThat((double) sure / ALL.size()).isGreaterThan(0.6);
    }

    @Test
    void the_doubtful_are_wrong_more_often() {
        assertThat(share(ALL.stream().filter(one -> one.confidence() >= SURE).toList()))
                .isGreaterThan(share(
                        ALL.stream().filter(one -> one.confidence() < SURE).toList()));
    }

    @Test
    void whoever_has_no_reason_for_doubt_is_sure() {
        assertThat(ALL).filteredOn(one -> one.doubts().isEmpty()).allMatch(one -> one.confidence() >= SURE);
        assertThat(ALL)
                .filteredOn(one -> one.confidence() < SURE)
                .noneMatch(one -> one.doubts().isEmpty());
    }

    /** Doubts trusted on one half of the documents can be trusted on the other. */
    @Test
    void what_holds_on_half_of_the_documents_holds_on_the_rest() {
        for (int half = 0; half < 2; half++) {
            int seen = half;
            Map<List<String>, Double> worth = ALL.stream()
                    .filter(one -> one.half() == seen)
                    .collect(Collectors.groupingBy(
                            Judged::doubts, Collectors.averagingDouble(one -> one.right() ? 1 : 0)));
            List<Judged> trusted = ALL.stream()
                    .filter(one -> one.half() != seen)
                    .filter(one -> worth.getOrDefault(one.doubts(), 0.0) >= RIGHT)
                    .toList();
            assertThat(trusted).isNotEmpty();
            assertThat(share(trusted)).as("trusted by half %s", half).isGreaterThanOrEqualTo(RIGHT - 0.02);
        }
    }

    private static double share(List<Judged> judged) {
        return judged.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElse(0);
    }

    private static List<Judged> judged() {
        List<Gold> documents = new ArrayList<>(Gold.own());
        documents.addAll(Gold.shared().orElse(List.of()));
        documents.sort(Comparator.comparing(Gold::name));
        List<Judged> judged = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            Gold gold = documents.get(d);
            for (Scoring.Twins twins : Scoring.twins(gold.plans(), gold.read())) {
                JsonNode read = twins.read().get("measures");
                int half = d % 2;
                MeasureScoring.of(twins.gold().get("tasks"), read)
                        .right()
                        .forEach((j, right) -> judged.add(new Judged(
                                read.get(j).get("confidence").asDouble(),
                                read.get(j)
                                        .get("doubts")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .sorted()
                                        .toList(),
                                half,
                                right)));
            }
        }
        return judged;
    }
}
