package org.xuequ.devstack.offline;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents of a collection in the order of one field's values; an array stands under each of its elements. */
final class FieldOrder {
    private final String field;
    private final NavigableMap<Object, Set<Object>> positions = new TreeMap<>(ValueComparator.ascWithoutListHandling());

    /** Whether some document had an array here: then two bounds may be met by two of its elements. */
    private boolean multikey;

    FieldOrder(String field) {
        this.field = field;
    }

    void add(Document document, Object position) {
        for (Object value : values(document)) {
            positions.computeIfAbsent(value, v -> new LinkedHashSet<>()).add(position);
        }
    }

    void remove(Document document, Object position) {
        for (Object value : values(document)) {
            positions.computeIfPresent(value, (v, there) -> there.remove(position) && there.isEmpty() ? null : there);
        }
    }

    boolean sameIn(Document one, Document other) {
        return values(one).equals(values(other));
    }

    /** Where documents that can match {@code query} are (others may be among them); null when this order is no help. */
    @Nullable
    Set<Object> candidates(Document query) {
        Object condition = query.get(field);
        Object wanted = scalar(condition instanceof Document operators ? operators.get("$eq") : condition);
        if (wanted != null) {
            return positions.getOrDefault(wanted, Set.of());
        }
        if (!(condition instanceof Document operators)) {
            return null;
        }
        if (operators.get("$in") instanceof Collection<?> many && many.stream().allMatch(one -> scalar(one) != null)) {
            Set<Object> found = new LinkedHashSet<>();
            scalars(many).forEach(value -> found.addAll(positions.getOrDefault(value, Set.of())));
            return found;
        }
        return range(
                first(operators.get("$gte"), operators.get("$gt")), first(operators.get("$lte"), operators.get("$lt")));
    }

    private @Nullable Set<Object> range(@Nullable Object low, @Nullable Object high) {
        if (low == null && high == null) {
            return null;
        }
        NavigableMap<Object, Set<Object>> part = positions;
        if (low != null) {
            part = part.tailMap(low, true);
        }
        if (high != null && (low == null || !multikey)) {
            boolean empty =
                    low != null && ValueComparator.ascWithoutListHandling().compare(low, high) > 0;
            part = empty ? new TreeMap<>() : part.headMap(high, true);
        }
        Set<Object> found = new LinkedHashSet<>();
        part.values().forEach(found::addAll);
        return found;
    }

    private static @Nullable Object first(@Nullable Object one, @Nullable Object other) {
        Object first = scalar(one);
        return first != null ? first : scalar(other);
    }

    private List<Object> values(Document document) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, field);
        if (value instanceof Collection<?> many) {
            multikey = true;
            return scalars(many);
        }
        return scalars(Collections.singletonList(value));
    }

    private static List<Object> scalars(Collection<?> values) {
        return values.stream()
                .map(FieldOrder::scalar)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The value as indexes compare it; null when it is of a kind (null, missing, document, array) not kept here. */
    private static @Nullable Object scalar(@Nullable Object value) {
        return switch (value) {
            case String _, Number _, Boolean _, Instant _, ObjectId _, UUID _ ->
                new KeyValue(value).normalized().get(0);
            case null, default -> null;
        };
    }
}
