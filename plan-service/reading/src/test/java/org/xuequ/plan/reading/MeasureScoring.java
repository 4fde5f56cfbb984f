package org.xuequ.plan.reading;

import static org.xuequ.plan.reading.Scoring.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The measures of one plan against its gold, one to one by falling likeness; one reading of a whole calendar row stands
 * for all its actions.
 *
 * @param right of each measure read: true, false, or absent where the gold does not care
 */
record MeasureScoring(int hits, int strict, int said, int wanted, Map<Integer, Boolean> right) {
    private static final double QUOTE = 0.6;
    private static final double ROW = 0.85;

    private record Pair(int gold, int read, double likeness) {}

    static MeasureScoring of(JsonNode gold, JsonNode read) {
        Map<Integer, Integer> found = match(gold, read);
        Map<Integer, Boolean> right = new HashMap<>();
        for (int j = 0; j < read.size(); j++) {
            right.put(j, false);
        }
        int hits = 0;
        int strict = 0;
        int wanted = 0;
        Set<Integer> spare = found.entrySet().stream()
                .filter(pair -> isOptional(gold.get(pair.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        Set<Integer> rows = new HashSet<>();
        for (int i = 0; i < gold.size(); i++) {
            if (isOptional(gold.get(i))) {
                continue;
            }
            wanted++;
            Integer j = found.get(i);
            if (j != null) {
                boolean alike = alike(gold.get(i), read.get(j));
                hits++;
                strict += alike ? 1 : 0;
                right.put(j, alike);
                rows.add(j);
            }
        }
        spare.removeAll(rows);
        spare.forEach(right::remove);
        int extra = (int) right.keySet().stream().filter(j -> !rows.contains(j)).count();
        return new MeasureScoring(hits, strict, hits + extra, wanted, right);
    }

    private static Map<Integer, Integer> match(JsonNode gold, JsonNode read) {
        Map<Integer, Integer> found = rows(gold, read);
        List<String> wanted = plain(gold, "quote");
        List<String> said = plain(read, "quote");
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double likeness = Likeness.quotes(wanted.get(i), said.get(j));
                if (likeness >= QUOTE) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::read)
                .reversed());
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.gold()) && !found.containsValue(pair.read())) {
                found.put(pair.gold(), pair.read());
            }
        }
        return found;
    }

    private static Map<Integer, Integer> rows(JsonNode gold, JsonNode read) {
        Map<Integer, Integer> found = new HashMap<>();
        List<String> rows = plain(gold, "row");
        List<String> said = plain(read, "quote");
        for (int j = 0; j < read.size(); j++) {
            List<Integer> actions = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                if (!rows.get(i).isEmpty() && Likeness.dice(rows.get(i), said.get(j)) >= ROW) {
                    actions.add(i);
                }
            }
            if (actions.size() > 1) {
                for (int i : actions) {
                    found.putIfAbsent(i, j);
                }
            }
        }
        return found;
    }

    private static List<String> plain(JsonNode measures, String field) {
        return measures.valueStream()
                .map(measure -> Likeness.plain(text(measure.path(field))))
                .toList();
    }

    private static boolean isOptional(JsonNode measure) {
        return measure.path("soft").asBoolean(false) || measure.path("fact").asBoolean(false);
    }

    private static boolean alike(JsonNode want, JsonNode got) {
        return due(want).equals(due(got))
                && text(want.path("recurrence")).equals(text(got.path("recurrence")))
                && quota(want.path("quota")).equals(quota(got.path("quota")));
    }

    private static String due(JsonNode measure) {
        JsonNode due = measure.path("due");
        return text(due.path("kind")).equals("none") ? "" : text(due.path("normalized"));
    }

    private static String quota(JsonNode quota) {
        if (!quota.has("n") || quota.get("n").isNull()) {
            return "";
        }
        return text(quota.get("cmp")) + numbers(quota.get("n")) + Likeness.plain(text(quota.get("unit")));
    }

    private static String numbers(JsonNode n) {
        return n.isArray() ? n.get(0).asDouble() + "/" + n.get(1).asDouble() : String.valueOf(n.asDouble());
    }
}
