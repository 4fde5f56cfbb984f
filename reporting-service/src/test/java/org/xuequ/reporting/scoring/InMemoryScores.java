package org.xuequ.reporting.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xuequ.reporting.rows.SchoolTerm;

/** The rules of {@link Scores} and no more; held to the same contract as the real one. */
final class InMemoryScores implements Scores {
    private final Map<SchoolTerm, StoredScore> scores = new LinkedHashMap<>();
    private final Set<SchoolTerm> dirty = new LinkedHashSet<>();

    InMemoryScores copy() {
        var copy = new InMemoryScores();
        copy.scores.putAll(scores);
        copy.dirty.addAll(dirty);
        return copy;
    }

    @Override
    public void mark(Collection<SchoolTerm> changed) {
        for (SchoolTerm of : Set.copyOf(changed)) {
            StoredScore before = scores.getOrDefault(of, new StoredScore(of, 0, 0, Score.NONE));
            scores.put(of, new StoredScore(of, before.wanted() + 1, before.done(), before.score()));
            dirty.add(of);
        }
    }

    @Override
    public List<StoredScore> find(Collection<SchoolTerm> wanted) {
        return wanted.stream().map(scores::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void settle(Collection<StoredScore> recomputed) {
        for (StoredScore score : recomputed) {
            StoredScore before = Objects.requireNonNull(scores.get(score.of()));
            if (before.done() < score.wanted()) {
                scores.put(score.of(), new StoredScore(score.of(), before.wanted(), score.wanted(), score.score()));
                if (before.wanted() == score.wanted()) {
                    dirty.remove(score.of());
                }
            }
        }
    }

    @Override
    public List<SchoolTerm> dirtySince(Instant wallClock, int limit) {
        return dirty.stream().limit(limit).toList();
    }

    @Override
    public long dirty() {
        return dirty.size();
    }

    @Override
    public List<StoredScore> inTerm(String districtId, String termId) {
        return scores.values().stream()
                .filter(score -> score.of().districtId().equals(districtId)
                        && score.of().termId().equals(termId))
                .sorted(Comparator.comparing(score -> score.of().id()))
                .toList();
    }

    @Override
    public List<SchoolTerm> known(By key, Collection<String> values) {
        return scores.keySet().stream()
                .filter(of -> values.contains(
                        switch (key) {
                            case DISTRICT -> of.districtId();
                            case SCHOOL -> of.schoolId();
                            case TERM -> of.termId();
                        }))
                .toList();
    }
}
