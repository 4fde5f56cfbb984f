package org.xuequ.task.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.xuequ.messaging.Stored;

/** Openings as the store keeps them. */
final class Book implements Openings {
    final Map<String, Stored<Opening>> kept = new TreeMap<>();

    Opening.Status status(String id) {
        return Objects.requireNonNull(kept.get(id)).state().status();
    }

    @Override
    public void keep(Collection<Opening> openings) {
        openings.forEach(
                opening -> kept.putIfAbsent(opening.id(), new Stored<>(opening.id(), 1, opening, List.of(), 0)));
    }

    @Override
    public List<Stored<Opening>> in(Opening.Status status, String after, int limit) {
        return kept.values().stream()
                .filter(opening -> opening.state().status() == status)
                .filter(opening -> opening.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Opening> newest(String planId) {
        return kept.values().stream()
                .map(Stored::state)
                .filter(each -> each.planId().equals(planId) && each.directiveId() == null)
                .max(Comparator.comparingLong(Opening::version));
    }

    @Override
    public long count(Opening.Status status) {
        return in(status, "", Integer.MAX_VALUE).size();
    }

    @Override
    public void note(Stored<Opening> opening, Opening.Status status) {
        kept.put(
                opening.id(),
                new Stored<>(
                        opening.id(), opening.version() + 1, opening.state().as(status), List.of(), 0));
    }
}
