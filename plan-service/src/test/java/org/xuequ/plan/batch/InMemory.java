package org.xuequ.plan.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.Imports;
import org.xuequ.plan.importing.Originals;

/** What the store keeps of batches, with the same refusals. */
final class InMemory {
    final Map<String, Stored<Batch>> batches = new ConcurrentSkipListMap<>();
    final Map<String, Stored<BatchFile>> files = new ConcurrentHashMap<>();
    final AtomicInteger looks = new AtomicInteger();
    final AtomicInteger writes = new AtomicInteger();
    final Map<String, Stored<DocumentImport>> imports = new ConcurrentHashMap<>();
    final Map<String, byte[]> originals = new ConcurrentHashMap<>();

    Batches batches() {
        return new Batches() {
            @Override
            public Optional<Stored<Batch>> find(String batchId) {
                return Optional.ofNullable(batches.get(batchId));
            }

            @Override
            public Stored<Batch> add(Batch batch, List<BatchFile> content, Command request) {
                for (int place = 0; place < content.size(); place++) {
                    String id = id(batch, place);
                    files.putIfAbsent(id, new Stored<>(id, 1, content.get(place), List.of(), 0));
                }
                var stored = new Stored<>(batch.id(), 1, batch, List.of(request), 0);
                if (batches.putIfAbsent(batch.id(), stored) != null) {
                    throw new AlreadyThere(batch.id());
                }
                return stored;
            }

            @Override
            public Stored<Batch> change(Stored<Batch> before, Batch after) {
                var stored = new Stored<>(before.id(), before.version() + 1, after, before.commands(), 0);
                if (!batches.replace(before.id(), before, stored)) {
                    throw new StaleVersion(before.id(), before.version());
                }
                return stored;
            }

            @Override
            public List<Stored<Batch>> unfinished(int limit) {
                return batches.values().stream()
                        .filter(batch -> !batch.state().done())
                        .limit(limit)
                        .toList();
            }
        };
    }

    BatchFiles files() {
        return new BatchFiles() {
            @Override
            public List<Stored<BatchFile>> all(Batch batch) {
                return List.copyOf(
                        at(batch, IntStream.range(0, batch.files()).boxed().toList())
                                .values());
            }

            @Override
            public SortedMap<Integer, Stored<BatchFile>> at(Batch batch, Collection<Integer> places) {
                var found = new TreeMap<Integer, Stored<BatchFile>>();
                places.forEach(place -> found.put(place, at(batch, place)));
                return found;
            }

            @Override
            public Stored<BatchFile> at(Batch batch, int place) {
                looks.incrementAndGet();
                return Objects.requireNonNull(files.get(id(batch, place)));
            }

            @Override
            public Stored<BatchFile> change(Batch batch, int place, Stored<BatchFile> before, BatchFile after) {
                writes.incrementAndGet();
                var stored = new Stored<>(before.id(), before.version() + 1, after, before.commands(), 0);
                if (!files.replace(before.id(), before, stored)) {
                    throw new StaleVersion(before.id(), before.version());
                }
                return stored;
            }
        };
    }

    private static String id(Batch batch, int place) {
        return batch.content() + ":" + place;
    }

    Imports imports() {
        return new Imports() {
            @Override
            public Optional<Stored<DocumentImport>> find(String importId) {
                return Optional.ofNullable(imports.get(importId));
            }

            @Override
            public Stored<DocumentImport> add(DocumentImport document) {
                var stored = new Stored<>(document.id(), 1, document, List.<Command>of(), 0);
                if (imports.putIfAbsent(document.id(), stored) != null) {
                    throw new AlreadyThere(document.id());
                }
                return stored;
            }

            @Override
            public Stored<DocumentImport> change(
                    Stored<DocumentImport> before, DocumentImport after, @Nullable Command request) {
                throw new UnsupportedOperationException("nothing is corrected here");
            }
        };
    }

    Originals originals() {
        return new Originals() {
            @Override
            public void keep(String importId, String districtId, @Nullable String schoolId, byte[] file) {
                originals.putIfAbsent(importId, file);
            }

            @Override
            public Optional<byte[]> find(String importId) {
                return Optional.ofNullable(originals.get(importId));
            }
        };
    }
}
