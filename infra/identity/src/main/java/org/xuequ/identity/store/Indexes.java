package org.xuequ.identity.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.xuequ.messaging.Migration;

@Configuration
class Indexes {
    @Bean
    Migration directoryIndexes() {
        return new Migration(1, "directory-indexes", Indexes::declare);
    }

    private static void declare(MongoTemplate mongo) {
        mongo.indexOps(Collections.UNITS).createIndex(new Index("orgPath", Direction.ASC).on("_id", Direction.ASC));
        mongo.indexOps(Collections.PEOPLE).createIndex(new Index("paths", Direction.ASC).on("_id", Direction.ASC));
        mongo.indexOps(Collections.TERMS).createIndex(new Index("districtId", Direction.ASC).on("_id", Direction.ASC));
        for (String outbox : new String[] {Collections.UNITS, Collections.PEOPLE, Collections.TERMS}) {
            mongo.indexOps(outbox).createIndex(new Index("outboxSince", Direction.ASC).sparse());
        }
    }
}
