package org.xuequ.plan.cycle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.Stored;

/** Cycles as the store keeps them. */
public final class CyclesInMemory implements Cycles {
    private final Map<String, Stored<Cycle>> cycles = new LinkedHashMap<>();

    @Override
    public Optional<Stored<Cycle>> find(String cycleId) {
        return Optional.ofNullable(cycles.get(cycleId));
    }

    @Override
    public Stored<Cycle> add(Cycle cycle, List<Event> events, Command request) {
        if (cycles.containsKey(cycle.id())) {
            throw new AlreadyThere(cycle.id());
        }
        var stored = new Stored<>(cycle.id(), 1, cycle, List.of(request), events.size());
        cycles.put(cycle.id(), stored);
        return stored;
    }

    @Override
    public List<Stored<Cycle>> page(@Nullable Collection<String> districts, @Nullable String after, int limit) {
        return List.copyOf(cycles.values());
    }
}
