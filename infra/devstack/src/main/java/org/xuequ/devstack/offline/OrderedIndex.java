package org.xuequ.devstack.offline;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A non-unique index, which mongo-java-server itself ignores: each of its fields keeps an order of its own, in memory,
 * filled when the collection is opened. Guarded by the collection's lock.
 */
final class OrderedIndex extends Index<Object> {
    private final List<FieldOrder> orders = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();

    OrderedIndex(String name, List<IndexKey> keys) {
        super(name, keys, true);
        keys.forEach(key -> orders.add(new FieldOrder(key.getKey())));
    }

    /** Where documents that can match are, by the field that leaves the fewest; null when no field helps. */
    @Nullable
    Set<Object> candidates(Document query) {
        return orders.stream()
                .map(order -> order.candidates(query))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Set::size))
                .orElse(null);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        if (known.add(position)) {
            orders.forEach(order -> order.add(document, position));
        }
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        for (FieldOrder order : orders) {
            if (!order.sameIn(oldDocument, newDocument)) {
                order.remove(oldDocument, position);
                order.add(newDocument, position);
            }
        }
    }

    @Override
    @SuppressWarnings("NullAway") // null is "not my part": the collection then asks its other indexes
    public Object remove(Document document) {
        Object position = document.get("_id");
        if (known.remove(position)) {
            orders.forEach(order -> order.remove(document, position));
        }
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Object getPosition(Document document) {
        return null;
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("asked by candidates only");
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return known.size();
    }

    @Override
    public long getDataSize() {
        return known.size();
    }

    @Override
    public void drop() {}
}
