package org.xuequ.plan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;

/** Plans as the store keeps them, with the same refusals. */
public final class PlansInMemory implements Plans {
    private final Map<String, Stored<Plan>> plans = new LinkedHashMap<>();
    public final List<Event> said = new ArrayList<>();

    @Override
    public Optional<Stored<Plan>> find(String planId) {
        return Optional.ofNullable(plans.get(planId));
    }

    @Override
    public Stored<Plan> add(Plan plan, Command request) {
        if (plans.containsKey(plan.id())) {
            throw new AlreadyThere(plan.id());
        }
        var stored = new Stored<>(plan.id(), 1, plan, List.of(request), 0);
        plans.put(plan.id(), stored);
        return stored;
    }

    @Override
    public Stored<Plan> change(Stored<Plan> before, Plan after, List<Event> events, Command request) {
        Stored<Plan> now = plans.get(before.id());
        if (now == null || now.version() != before.version()) {
            throw new StaleVersion(before.id(), before.version());
        }
        var commands = new ArrayList<>(before.commands());
        commands.add(request);
        var stored = new Stored<>(before.id(), before.version() + 1, after, List.copyOf(commands), 0);
        plans.put(before.id(), stored);
        said.addAll(events);
        return stored;
    }

    @Override
    public List<Stored<Plan>> page(Filter filter, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("not read in these tests");
    }
}
