package org.xuequ.notification.plans;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.View;
import org.xuequ.messaging.ViewWriter;

/** Titles of the plans that were put into force. */
@Component
public class Plans {
    private static final String PLANS = "plans";

    private final MongoTemplate mongo;
    private final ViewWriter views;

    Plans(MongoTemplate mongo, ViewWriter views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** Titles of those of {@code planIds} that are known, by id. */
    public Map<String, String> titles(Collection<String> planIds) {
        return mongo.find(new Query(Criteria.where("_id").in(Set.copyOf(planIds))), Document.class, PLANS).stream()
                .collect(Collectors.toMap(plan -> plan.getString("_id"), plan -> plan.getString("title")));
    }

    void keep(List<PlanNews> plans) {
        views.upsert(
                PLANS,
                plans.stream()
                        .map(plan -> new View(plan.planId(), plan.version(), new Document("title", plan.title())))
                        .toList());
    }
}
