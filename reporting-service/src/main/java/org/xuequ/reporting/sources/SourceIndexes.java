package org.xuequ.reporting.sources;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;
import org.xuequ.messaging.Migration;

/** One index for each way that things are looked up. */
@Configuration(proxyBeanMethods = false)
class SourceIndexes {
    @Bean
    Migration lookups() {
        return new Migration(10, "reporting-source-indexes", mongo -> {
            mongo.indexOps("cycles").createIndex(new Index("termId", ASC));
            mongo.indexOps("plans").createIndex(new Index("schoolId", ASC));
            mongo.indexOps("tasks")
                    .createIndex(new Index("schoolId", ASC).on("termId", ASC).on("_id", ASC));
            mongo.indexOps("tasks")
                    .createIndex(new Index("districtId", ASC).on("termId", ASC).on("_id", ASC));
            mongo.indexOps("units").createIndex(new Index("schoolId", ASC));
            mongo.indexOps("units").createIndex(new Index("districtId", ASC).on("schoolId", ASC));
            mongo.indexOps("terms").createIndex(new Index("districtId", ASC));
            mongo.indexOps("reminders").createIndex(new Index("schoolId", ASC));
        });
    }
}
