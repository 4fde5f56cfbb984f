package org.xuequ.plan.store;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.xuequ.messaging.Migration;

/** Indexes, one for each query that is not by id. */
@Configuration(proxyBeanMethods = false)
class Schema {
    @Bean
    Migration planIndexes() {
        return new Migration(1, "plan-001-indexes", Schema::indexes);
    }

    @Bean
    Migration batchIndexes() {
        return new Migration(
                2,
                "plan-002-batch-indexes",
                mongo -> on(
                        mongo,
                        "import_batches",
                        ascending("done").on("at", Sort.Direction.ASC).on("_id", Sort.Direction.ASC)));
    }

    /** Batches whose files are documents of their own. */
    @Bean
    Migration batchFileIndexes() {
        return new Migration(4, "plan-004-batch-file-indexes", mongo -> {
            on(
                    mongo,
                    MongoBatches.COLLECTION,
                    ascending("done").on("at", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
            on(mongo, MongoBatchFiles.COLLECTION, ascending("batch").on("_id", Sort.Direction.ASC));
        });
    }

    /** Corrections did not say who made them; those stay without. */
    @Bean
    Migration madeCorrections() {
        return new Migration(3, "plan-003-made-corrections", Schema::makeCorrections);
    }

    private static void makeCorrections(MongoTemplate mongo) {
        var imports = mongo.getCollection(MongoImports.COLLECTION);
        for (String list : List.of("state.corrections", "state.undone")) {
            for (Document found : imports.find(Filters.exists(list + ".0._class"))) {
                var made = found.getEmbedded(List.of(list.split("\\.")), List.<Document>of()).stream()
                        .map(what -> new Document("what", what))
                        .toList();
                imports.updateOne(
                        new Document("_id", found.get("_id")).append("version", found.get("version")),
                        new Document("$set", new Document(list, made)));
            }
        }
    }

    private static void indexes(MongoTemplate mongo) {
        on(mongo, MongoPlans.COLLECTION, ascending("orgPath").on("_id", Sort.Direction.ASC));
        on(mongo, MongoPlans.COLLECTION, ascending("cycleId").on("_id", Sort.Direction.ASC));
        on(mongo, MongoCycles.COLLECTION, ascending("districtId").on("_id", Sort.Direction.ASC));
        on(mongo, MongoTemplates.COLLECTION, ascending("districtId").on("_id", Sort.Direction.ASC));
        on(mongo, MongoDirectory.UNITS, ascending("path"));
        on(
                mongo,
                MongoDirectory.UNITS,
                ascending("districtId").on("kind", Sort.Direction.ASC).on("path", Sort.Direction.ASC));
    }

    private static Index ascending(String field) {
        return new Index().on(field, Sort.Direction.ASC);
    }

    private static void on(MongoTemplate mongo, String collection, Index index) {
        mongo.indexOps(collection).createIndex(index);
    }
}
