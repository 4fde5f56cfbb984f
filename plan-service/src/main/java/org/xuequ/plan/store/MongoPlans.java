package org.xuequ.plan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.Plans;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Scope;

@Repository
class MongoPlans implements Plans {
    static final String COLLECTION = "plans";

    private final AggregateStore<Plan> store;

    MongoPlans(Aggregates aggregates) {
        store = aggregates.store(Plan.class, COLLECTION, MongoPlans::indexed);
    }

    @Override
    public Optional<Stored<Plan>> find(String planId) {
        return store.find(planId);
    }

    @Override
    public List<Stored<Plan>> page(Filter filter, @Nullable String after, int limit) {
        Scope scope = new Scope(filter.scope());
        var all = new ArrayList<Criteria>();
        all.add((filter.under() == null ? scope : scope.under(filter.under())).criteria("orgPath"));
        if (filter.cycleId() != null) {
            all.add(Criteria.where("cycleId").is(filter.cycleId()));
        }
        if (filter.active() != null) {
            all.add(Criteria.where("active").is(filter.active()));
        }
        return store.list(Cursor.query(new Criteria().andOperator(all), after, limit));
    }

    @Override
    public Stored<Plan> add(Plan plan, Command request) {
        return store.insert(plan.id(), plan, List.of(), request);
    }

    @Override
    public Stored<Plan> change(Stored<Plan> before, Plan after, List<Event> events, Command request) {
        return store.update(before, after, events, request);
    }

    private static Map<String, Object> indexed(Plan plan) {
        var fields = new HashMap<String, Object>(
                Map.of("districtId", plan.districtId(), "orgPath", plan.orgPath(), "active", plan.isActive()));
        if (plan.schoolId() != null) {
            fields.put("schoolId", plan.schoolId());
        }
        if (plan.cycleId() != null) {
            fields.put("cycleId", plan.cycleId());
        }
        return fields;
    }
}
