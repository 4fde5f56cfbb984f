package org.xuequ.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores a reading against gold: sections aligned in order, measures matched one to one by falling likeness. */
final class Scoring {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double HEADING = 0.75;

    /** {@code names}: what its heading may be called, as it is compared. */
    private record Section(String id, String parent, int level, boolean clause, List<String> names) {}

    private record Pair(int gold, int read, double likeness) {}

    private Scoring() {}

    static Figures of(Gold gold) {
        return of(gold.plans(), gold.read());
    }

    static Figures of(JsonNode plans, Reading read) {
        Figures sum = Figures.NONE;
        for (Twins twins : twins(plans, read)) {
            sum = sum.plus(plan(twins.gold(), twins.read()));
        }
        return sum;
    }

    /** A plan of the gold and what was read of it. */
    record Twins(JsonNode gold, JsonNode read) {}

    static List<Twins> twins(JsonNode plans, Reading read) {
        JsonNode reading = JSON.valueToTree(read);
        List<JsonNode> left = new ArrayList<>();
        reading.get("plans").forEach(left::add);
        List<Twins> twins = new ArrayList<>();
        for (JsonNode plan : plans) {
            List<Section> wanted = flat(plan.get("sections"));
            JsonNode best = left.stream()
                    .max(Comparator.comparingInt(
                            found -> align(wanted, flat(found.get("sections"))).size()))
                    .orElseGet(() -> JSON.readTree("{\"sections\":[],\"measures\":[]}"));
            left.remove(best);
            twins.add(new Twins(plan, best));
        }
        return twins;
    }

    private static Figures plan(JsonNode gold, JsonNode read) {
        List<Section> wanted = flat(gold.get("sections"));
        List<Section> said = flat(read.get("sections"));
        List<Pair> pairs = align(wanted, said);
        Map<String, String> twins = new HashMap<>(Map.of("", ""));
        pairs.forEach(pair ->
                twins.put(wanted.get(pair.gold()).id(), said.get(pair.read()).id()));
        int tree = 0;
        for (Pair pair : pairs) {
            Section want = wanted.get(pair.gold());
            Section got = said.get(pair.read());
            tree += want.level() == got.level() && got.parent().equals(twins.get(want.parent())) ? 1 : 0;
        }
        MeasureScoring measures = MeasureScoring.of(gold.get("tasks"), read.get("measures"));
        return new Figures(
                pairs.size(),
                tree,
                said.size(),
                wanted.size(),
                measures.hits(),
                measures.strict(),
                measures.said(),
                measures.wanted());
    }

    static String text(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() ? "" : node.asString();
    }

    private static List<Section> flat(@Nullable JsonNode sections) {
        List<Section> all = new ArrayList<>();
        flatten(sections, "", 1, all);
        return all;
    }

    private static void flatten(@Nullable JsonNode sections, String parent, int level, List<Section> all) {
        if (sections == null) {
            return;
        }
        for (JsonNode section : sections) {
            String id = "s" + all.size();
            all.add(new Section(
                    id,
                    parent,
                    section.path("level").asInt(level),
                    text(section.path("heading_kind")).equals("clause"),
                    Stream.of("heading", "heading_raw", "heading_repaired")
                            .map(name -> Likeness.plain(text(section.path(name))))
                            .toList()));
            flatten(section.get("children"), id, level + 1, all);
        }
    }

    private static double likeness(Section gold, Section read) {
        String got = read.names().getFirst();
        double best = 0;
        for (String want : gold.names()) {
            best = Math.max(best, Likeness.dice(want, got));
            int n = Math.min(12, Math.min(want.length(), got.length()));
            if (gold.clause() && n >= 4 && want.startsWith(got.substring(0, n))) {
                best = 1;
            }
        }
        return best;
    }

    /** Pairs in document order with the highest total likeness. */
    private static List<Pair> align(List<Section> gold, List<Section> read) {
        double[][] best = new double[gold.size() + 1][read.size() + 1];
        double[][] like = new double[gold.size()][read.size()];
        for (int i = gold.size() - 1; i >= 0; i--) {
            for (int j = read.size() - 1; j >= 0; j--) {
                like[i][j] = likeness(gold.get(i), read.get(j));
                double take = like[i][j] >= HEADING ? like[i][j] + best[i + 1][j + 1] : -1;
                best[i][j] = Math.max(take, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < gold.size() && j < read.size()) {
            if (like[i][j] >= HEADING && Math.abs(best[i][j] - like[i][j] - best[i + 1][j + 1]) < 1e-9) {
                pairs.add(new Pair(i++, j++, 1));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
