package org.xuequ.identity.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Change;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.New;
import org.xuequ.messaging.Stored;

/**
 * Writes what a table wants, in bulk: what is new, what differs, and nothing of the rest. A crash in between leaves a
 * part written and told; the same table sent again writes the other part.
 */
final class Merge<S> {
    private final AggregateStore<S> store;
    private final Function<S, String> id;
    private final BiFunction<S, Long, Event> told;

    Merge(AggregateStore<S> store, Function<S, String> id, BiFunction<S, Long, Event> told) {
        this.store = store;
        this.id = id;
        this.told = told;
    }

    /** What this very call wrote; it is not complete where somebody else was faster. */
    record Effect(int created, int changed, boolean complete) {}

    Effect write(List<S> wanted) {
        Map<String, Stored<S>> present = byId(wanted.stream().map(id).collect(Collectors.toSet()));
        List<New<S>> fresh = new ArrayList<>();
        List<Change<S>> changes = new ArrayList<>();
        for (S each : wanted) {
            Stored<S> before = present.get(id.apply(each));
            if (before == null) {
                fresh.add(new New<>(id.apply(each), each, List.of(told.apply(each, 1L))));
            } else if (!Objects.equals(before.state(), each)) {
                changes.add(new Change<>(before, each, List.of(told.apply(each, before.version() + 1))));
            }
        }
        int created = store.insertAll(fresh).size();
        int changed = store.updateAll(changes).size();
        return new Effect(created, changed, created == fresh.size() && changed == changes.size());
    }

    Map<String, Stored<S>> byId(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.list(new Query(Criteria.where("_id").in(Set.copyOf(ids)))).stream()
                        .collect(Collectors.toMap(Stored::id, each -> each));
    }

    Map<String, S> states(Collection<String> ids) {
        return byId(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().state()));
    }
}
