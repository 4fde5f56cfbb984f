package org.xuequ.plan.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.cycle.Cycle;
import org.xuequ.plan.cycle.Cycles;
import org.xuequ.rest.Cursor;

@Repository
class MongoCycles implements Cycles {
    static final String COLLECTION = "cycles";

    private final AggregateStore<Cycle> store;

    MongoCycles(Aggregates aggregates) {
        store = aggregates.store(Cycle.class, COLLECTION, cycle -> Map.of("districtId", cycle.districtId()));
    }

    @Override
    public Optional<Stored<Cycle>> find(String cycleId) {
        return store.find(cycleId);
    }

    @Override
    public List<Stored<Cycle>> page(@Nullable Collection<String> districts, @Nullable String after, int limit) {
        return store.list(Cursor.query(Districts.criteria(districts), after, limit));
    }

    @Override
    public Stored<Cycle> add(Cycle cycle, List<Event> events, Command request) {
        return store.insert(cycle.id(), cycle, events, request);
    }
}
