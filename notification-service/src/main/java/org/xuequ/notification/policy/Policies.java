package org.xuequ.notification.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;

/** The districts' own policies; the id is the district's. */
@Component
public class Policies {
    private final AggregateStore<Policy> store;

    Policies(Aggregates aggregates) {
        this.store = aggregates.store(Policy.class, "policies", policy -> Map.of());
    }

    /** Those of {@code districtIds} that have one of their own, by district. */
    public Map<String, Policy> of(Collection<String> districtIds) {
        return districtIds.isEmpty()
                ? Map.of()
                : store.list(new Query(Criteria.where("_id").in(districtIds))).stream()
                        .collect(Collectors.toMap(Stored::id, Stored::state));
    }

    Optional<Stored<Policy>> find(String districtId) {
        return store.find(districtId);
    }

    /** @throws AlreadyThere when somebody else just wrote the first one */
    Stored<Policy> first(String districtId, Policy policy, Command command) {
        return store.insert(districtId, policy, List.of(), command);
    }

    Stored<Policy> change(Stored<Policy> before, Policy after, Command command) {
        return store.update(before, after, List.of(), command);
    }
}
