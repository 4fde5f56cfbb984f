package org.xuequ.plan.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.batch.Batch;
import org.xuequ.plan.batch.BatchFile;
import org.xuequ.plan.batch.Batches;

@Repository
class MongoBatches implements Batches {
    static final String COLLECTION = "batches";

    private final AggregateStore<Batch> store;
    private final MongoBatchFiles files;

    MongoBatches(Aggregates aggregates, MongoBatchFiles files) {
        store = aggregates.store(Batch.class, COLLECTION, MongoBatches::indexed);
        this.files = files;
    }

    @Override
    public Optional<Stored<Batch>> find(String batchId) {
        return store.find(batchId);
    }

    @Override
    public Stored<Batch> add(Batch batch, List<BatchFile> content, Command request) {
        files.keep(batch, content);
        return store.insert(batch.id(), batch, List.of(), request);
    }

    @Override
    public Stored<Batch> change(Stored<Batch> before, Batch after) {
        return store.update(before, after, List.of());
    }

    @Override
    public List<Stored<Batch>> unfinished(int limit) {
        return store.list(Query.query(Criteria.where("done").is(false))
                .with(Sort.by("at", "_id"))
                .limit(limit));
    }

    private static Map<String, Object> indexed(Batch batch) {
        var fields = new HashMap<String, Object>(
                Map.of("districtId", batch.districtId(), "done", batch.done(), "at", java.util.Date.from(batch.at())));
        if (batch.schoolId() != null) {
            fields.put("schoolId", batch.schoolId());
        }
        return fields;
    }
}
