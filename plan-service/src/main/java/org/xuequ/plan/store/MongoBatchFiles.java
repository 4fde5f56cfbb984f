package org.xuequ.plan.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Repository;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.New;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.batch.Batch;
import org.xuequ.plan.batch.BatchFile;
import org.xuequ.plan.batch.BatchFiles;

/** A document per file: what becomes of one costs one small write, however many there are. */
@Repository
class MongoBatchFiles implements BatchFiles {
    static final String COLLECTION = "batch_files";

    private final AggregateStore<Kept> store;

    MongoBatchFiles(Aggregates aggregates) {
        store = aggregates.store(Kept.class, COLLECTION, MongoBatchFiles::indexed);
    }

    /** A file with what it is found by. */
    record Kept(
            String batch,
            int place,
            String districtId,
            @Nullable String schoolId,
            BatchFile file) {
        static Kept of(Batch batch, int place, BatchFile file) {
            return new Kept(batch.content(), place, batch.districtId(), batch.schoolId(), file);
        }
    }

    /** Those that are there already stay as they are. */
    void keep(Batch batch, List<BatchFile> files) {
        store.insertAll(IntStream.range(0, files.size())
                .mapToObj(place -> new New<>(id(batch, place), Kept.of(batch, place, files.get(place)), List.of()))
                .toList());
    }

    @Override
    public List<Stored<BatchFile>> all(Batch batch) {
        return store.list(query(where("batch").is(batch.content())).with(Sort.by("_id"))).stream()
                .map(MongoBatchFiles::file)
                .toList();
    }

    @Override
    public SortedMap<Integer, Stored<BatchFile>> at(Batch batch, Collection<Integer> places) {
        var found = new TreeMap<Integer, Stored<BatchFile>>();
        store.list(query(where("_id")
                        .in(places.stream().map(place -> id(batch, place)).toList())))
                .forEach(kept -> found.put(kept.state().place(), file(kept)));
        return found;
    }

    @Override
    public Stored<BatchFile> at(Batch batch, int place) {
        return store.find(id(batch, place)).map(MongoBatchFiles::file).orElseThrow();
    }

    @Override
    public Stored<BatchFile> change(Batch batch, int place, Stored<BatchFile> before, BatchFile after) {
        return file(store.update(of(batch, place, before), Kept.of(batch, place, after), List.of()));
    }

    /** Digits enough for the order of the ids to be that of the places. */
    private static String id(Batch batch, int place) {
        return String.format(Locale.ROOT, "%s:%05d", batch.content(), place);
    }

    private static Stored<Kept> of(Batch batch, int place, Stored<BatchFile> file) {
        return new Stored<>(
                file.id(), file.version(), Kept.of(batch, place, file.state()), file.commands(), file.pending());
    }

    private static Stored<BatchFile> file(Stored<Kept> kept) {
        return new Stored<>(kept.id(), kept.version(), kept.state().file(), kept.commands(), kept.pending());
    }

    private static Map<String, Object> indexed(Kept kept) {
        var fields = new HashMap<String, Object>(Map.of("districtId", kept.districtId(), "batch", kept.batch()));
        if (kept.schoolId() != null) {
            fields.put("schoolId", kept.schoolId());
        }
        return fields;
    }
}
