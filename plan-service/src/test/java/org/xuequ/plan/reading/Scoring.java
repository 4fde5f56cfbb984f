package org.xuequ.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores a reading against gold: sections aligned in order, measures matched one to one by falling likeness. */
final class Scoring {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double HEADING = 0.75;
    private static final double QUOTE = 0.6;

    private record Section(String id, String parent, int level, JsonNode json) {}

    private record Pair(int gold, int read, double likeness) {}

    private Scoring() {}

    static Figures of(Gold gold) {
        JsonNode reading = JSON.valueToTree(gold.read());
        List<JsonNode> left = new ArrayList<>();
        reading.get("plans").forEach(left::add);
        Figures sum = Figures.NONE;
        for (JsonNode plan : gold.plans()) {
            List<Section> wanted = flat(plan.get("sections"));
            JsonNode best = left.stream()
                    .max(Comparator.comparingInt(
                            found -> align(wanted, flat(found.get("sections"))).size()))
                    .orElseGet(() -> JSON.readTree("{\"sections\":[],\"measures\":[]}"));
            left.remove(best);
            sum = sum.plus(plan(plan, best));
        }
        return sum;
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
        return measures(gold.get("tasks"), read.get("measures"), pairs.size(), tree, said.size(), wanted.size());
    }

    private static Figures measures(
            JsonNode gold, JsonNode read, int headings, int tree, int saidSections, int wantedSections) {
        Map<Integer, Integer> found = match(gold, read);
        Set<Integer> spare = new HashSet<>();
        int hits = 0;
        int strict = 0;
        int wanted = 0;
        for (int i = 0; i < gold.size(); i++) {
            boolean optional = gold.get(i).has("soft") || gold.get(i).has("fact");
            wanted += optional ? 0 : 1;
            Integer j = found.get(i);
            if (j != null && optional) {
                spare.add(j);
            } else if (j != null) {
                hits++;
                strict += alike(gold.get(i), read.get(j)) ? 1 : 0;
            }
        }
        return new Figures(
                headings, tree, saidSections, wantedSections, hits, strict, read.size() - spare.size(), wanted);
    }

    private static Map<Integer, Integer> match(JsonNode gold, JsonNode read) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double likeness = Likeness.quotes(
                        Likeness.plain(gold.get(i).get("quote").asString()),
                        Likeness.plain(read.get(j).get("quote").asString()));
                if (likeness >= QUOTE) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::read)
                .reversed());
        Map<Integer, Integer> found = new HashMap<>();
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.gold()) && !found.containsValue(pair.read())) {
                found.put(pair.gold(), pair.read());
            }
        }
        return found;
    }

    private static boolean alike(JsonNode want, JsonNode got) {
        return text(want.path("due").path("normalized"))
                        .equals(text(got.path("due").path("normalized")))
                && text(want.path("recurrence")).equals(text(got.path("recurrence")))
                && quota(want.path("quota")).equals(quota(got.path("quota")));
    }

    private static String quota(JsonNode quota) {
        if (!quota.has("n") || quota.get("n").isNull()) {
            return "";
        }
        return text(quota.get("cmp")) + quota.get("n") + text(quota.get("unit")).replace('節', '节');
    }

    private static String text(@Nullable JsonNode node) {
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
            all.add(new Section(id, parent, section.path("level").asInt(level), section));
            flatten(section.get("children"), id, level + 1, all);
        }
    }

    private static double likeness(JsonNode gold, JsonNode read) {
        String got = Likeness.plain(read.get("heading").asString());
        double best = 0;
        for (String name : List.of("heading", "heading_raw", "heading_repaired")) {
            String want = Likeness.plain(text(gold.path(name)));
            best = Math.max(best, Likeness.dice(want, got));
            int n = Math.min(12, Math.min(want.length(), got.length()));
            if (text(gold.path("heading_kind")).equals("clause") && n >= 4 && want.startsWith(got.substring(0, n))) {
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
                like[i][j] = likeness(gold.get(i).json(), read.get(j).json());
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
