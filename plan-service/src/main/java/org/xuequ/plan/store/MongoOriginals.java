package org.xuequ.plan.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import org.xuequ.plan.importing.Originals;

/** A document of the store holds 16 MB at most, so files lie in parts; each is written once and never changed. */
@Repository
class MongoOriginals implements Originals {
    static final String COLLECTION = "originals";
    private static final int PART = 4 * 1024 * 1024;

    private final MongoTemplate mongo;

    MongoOriginals(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(String importId, String districtId, @Nullable String schoolId, byte[] file) {
        int parts = Math.ceilDiv(file.length, PART);
        for (int i = 0; i < parts; i++) {
            byte[] bytes = Arrays.copyOfRange(file, i * PART, Math.min(file.length, (i + 1) * PART));
            var part = new Document("_id", id(importId, i))
                    .append("districtId", districtId)
                    .append("schoolId", schoolId)
                    .append("parts", parts)
                    .append("bytes", new Binary(bytes));
            try {
                mongo.insert(part, COLLECTION);
            } catch (DuplicateKeyException e) {
                // The import's id holds the file's digest: the part lies there already.
            }
        }
    }

    @Override
    public Optional<byte[]> find(String importId) {
        List<byte[]> found = new ArrayList<>();
        int parts = 1;
        for (int i = 0; i < parts; i++) {
            Document part = mongo.findById(id(importId, i), Document.class, COLLECTION);
            if (part == null) {
                return Optional.empty();
            }
            parts = part.getInteger("parts");
            found.add(part.get("bytes", Binary.class).getData());
        }
        byte[] file = new byte[found.stream().mapToInt(bytes -> bytes.length).sum()];
        int at = 0;
        for (byte[] bytes : found) {
            System.arraycopy(bytes, 0, file, at, bytes.length);
            at += bytes.length;
        }
        return Optional.of(file);
    }

    private static String id(String importId, int part) {
        return importId + ":" + part;
    }
}
