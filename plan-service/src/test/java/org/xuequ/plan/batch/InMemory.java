package org.xuequ.plan.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
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
    final Map<String, Stored<DocumentImport>> imports = new ConcurrentHashMap<>();
    final Map<String, byte[]> originals = new ConcurrentHashMap<>();

    Batches batches() {
        return new Batches() {
            @Override
            public Optional<Stored<Batch>> find(String batchId) {
                return Optional.ofNullable(batches.get(batchId));
            }

            @Override
            public Stored<Batch> add(Batch batch, Command request) {
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
                        .filter(batch -> !batch.state().isDone())
                        .limit(limit)
                        .toList();
            }
        };
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
