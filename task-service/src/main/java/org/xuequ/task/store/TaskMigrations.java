package org.xuequ.task.store;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.xuequ.messaging.Migration;

/** The indexes behind each query of this service. */
@Configuration(proxyBeanMethods = false)
class TaskMigrations {
    @Bean
    Migration taskIndexes() {
        return new Migration(1, "task-indexes", mongo -> {
            index(mongo, StoredTasks.COLLECTION, TaskFields.SLOT, TaskFields.NEXT_AT);
            index(mongo, StoredTasks.COLLECTION, TaskFields.NEXT_AT);
            index(mongo, StoredTasks.COLLECTION, TaskFields.ORG_PATH);
            index(mongo, StoredTasks.COLLECTION, TaskFields.ASSIGNEE, "_id");
            index(mongo, StoredTasks.COLLECTION, TaskFields.PLAN, "_id");
            index(mongo, StoredOpenings.COLLECTION, "status", "_id");
        });
    }

    @Bean
    Migration openingIndexes() {
        return new Migration(3, "opening-indexes", mongo -> {
            index(mongo, StoredOpenings.COLLECTION, "planId", "version");
        });
    }

    @Bean
    Migration directoryIndexes() {
        return new Migration(2, "directory-indexes", mongo -> {
            index(mongo, DirectoryViews.UNITS, "path");
            index(mongo, DirectoryViews.PEOPLE, "grants.path");
        });
    }

    private static void index(MongoTemplate mongo, String collection, String... fields) {
        mongo.indexOps(collection)
                .createIndex(List.of(fields).stream()
                        .reduce(new Index(), (index, field) -> index.on(field, Sort.Direction.ASC), (a, _) -> a));
    }
}
