package org.xuequ.plan.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.Imports;

@Repository
class MongoImports implements Imports {
    static final String COLLECTION = "imports";

    private final AggregateStore<DocumentImport> store;

    MongoImports(Aggregates aggregates) {
        store = aggregates.store(DocumentImport.class, COLLECTION, MongoImports::indexed);
    }

    @Override
    public Optional<Stored<DocumentImport>> find(String importId) {
        return store.find(importId);
    }

    @Override
    public Stored<DocumentImport> add(DocumentImport document) {
        return store.insert(document.id(), document, List.of());
    }

    @Override
    public Stored<DocumentImport> change(
            Stored<DocumentImport> before, DocumentImport after, @Nullable Command request) {
        return store.update(before, after, List.of(), request);
    }

    private static Map<String, Object> indexed(DocumentImport document) {
        var fields =
                new HashMap<String, Object>(Map.of("districtId", document.districtId(), "orgPath", document.orgPath()));
        if (document.schoolId() != null) {
            fields.put("schoolId", document.schoolId());
        }
        return fields;
    }
}
