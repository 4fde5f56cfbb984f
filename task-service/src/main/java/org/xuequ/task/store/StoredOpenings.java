package org.xuequ.task.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.New;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;
import org.xuequ.task.planning.Opening;
import org.xuequ.task.planning.Openings;

@Component
class StoredOpenings implements Openings {
    static final String COLLECTION = "openings";

    private final AggregateStore<Opening> store;

    StoredOpenings(Aggregates aggregates) {
        this.store = aggregates.store(
                Opening.class,
                COLLECTION,
                opening -> Map.of(
                        "districtId",
                        opening.districtId(),
                        "status",
                        opening.status().name(),
                        "planId",
                        opening.planId(),
                        "version",
                        opening.directiveId() == null ? opening.version() : 0L));
    }

    @Override
    public void keep(Collection<Opening> openings) {
        store.insertAll(openings.stream()
                .map(opening -> new New<>(opening.id(), opening, List.of()))
                .toList());
    }

    @Override
    public List<Stored<Opening>> in(Opening.Status status, String after, int limit) {
        return store.list(query(where("status").is(status.name()).and("_id").gt(after))
                .with(Sort.by("_id"))
                .limit(limit));
    }

    @Override
    public Optional<Opening> newest(String planId) {
        return store
                .list(query(where("planId").is(planId).and("version").gt(0L))
                        .with(Sort.by(Sort.Direction.DESC, "version"))
                        .limit(1))
                .stream()
                .map(Stored::state)
                .findFirst();
    }

    @Override
    public long count(Opening.Status status) {
        return store.count(query(where("status").is(status.name())));
    }

    @Override
    public void note(Stored<Opening> opening, Opening.Status status) {
        try {
            store.update(opening, opening.state().as(status), List.of());
        } catch (StaleVersion noted) {
            // another instance was at it too
        }
    }
}
