package org.xuequ.devstack.offline;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;

/** What must hold of every match, field by field: a query's own conditions and those inside its {@code $and}s. */
final class Conjunction {
    private Conjunction() {}

    /** One condition per field. Where a field has several, those that cannot be joined are left to the matching. */
    static Document of(Document query) {
        Document all = new Document();
        collect(query, all);
        return all;
    }

    private static void collect(Document query, Document all) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> parts) {
                parts.forEach(part -> collect((Document) part, all));
            } else if (all.get(field) instanceof Document before && condition instanceof Document more) {
                Document joined = new Document(before);
                more.forEach(joined::putIfAbsent);
                all.put(field, joined);
            } else {
                all.putIfAbsent(field, condition);
            }
        });
    }
}
