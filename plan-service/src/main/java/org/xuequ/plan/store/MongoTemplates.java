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
import org.xuequ.messaging.Stored;
import org.xuequ.plan.cycle.Template;
import org.xuequ.plan.cycle.Templates;
import org.xuequ.rest.Cursor;

@Repository
class MongoTemplates implements Templates {
    static final String COLLECTION = "templates";

    private final AggregateStore<Template> store;

    MongoTemplates(Aggregates aggregates) {
        store = aggregates.store(Template.class, COLLECTION, template -> Map.of("districtId", template.districtId()));
    }

    @Override
    public Optional<Stored<Template>> find(String templateId) {
        return store.find(templateId);
    }

    @Override
    public List<Stored<Template>> page(@Nullable Collection<String> districts, @Nullable String after, int limit) {
        return store.list(Cursor.query(Districts.criteria(districts), after, limit));
    }

    @Override
    public Stored<Template> add(Template template, Command request) {
        return store.insert(template.id(), template, List.of(), request);
    }
}
