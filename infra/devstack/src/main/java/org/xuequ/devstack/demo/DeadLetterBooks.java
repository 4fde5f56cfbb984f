package org.xuequ.devstack.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * I9: aside lie exactly the bad records, each once for every group that reads its topic, with the reason. Letters of one
 * record count as one: a reader killed between putting it aside and committing that it did puts it aside again.
 */
final class DeadLetterBooks {
    private final Backlog backlog;
    private final Faults faults;

    DeadLetterBooks(Backlog backlog, Faults faults) {
        this.backlog = backlog;
        this.faults = faults;
    }

    /** How many there are. */
    int check() {
        Map<String, List<String>> found = new TreeMap<>();
        backlog.deadLetters()
                .forEach((topic, letters) -> found.put(
                        topic, records(letters).map(this::name).sorted().toList()));
        Map<String, List<String>> expected = new TreeMap<>();
        Mishaps.expected().forEach((topic, names) -> expected.put(topic, List.copyOf(new TreeSet<>(names))));
        faults.same("I9", "dead letters", expected, found);
        return found.values().stream().mapToInt(List::size).sum();
    }

    private static Stream<ConsumerRecord<byte[], byte[]>> records(List<ConsumerRecord<byte[], byte[]>> letters) {
        Set<List<String>> seen = new HashSet<>();
        return letters.stream()
                .filter(letter -> seen.add(Stream.of("x-topic", "x-partition", "x-offset")
                        .map(header -> Backlog.header(letter, header))
                        .toList()));
    }

    private String name(ConsumerRecord<byte[], byte[]> letter) {
        if (Backlog.header(letter, "x-reason").isBlank()) {
            faults.add("I9", "a dead letter without a reason in " + letter.topic());
        }
        return Backlog.header(letter, "ce_id");
    }
}
