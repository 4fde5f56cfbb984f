package org.xuequ.notification.watching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.xuequ.messaging.Migration;

/** One index for each way in which watches are looked for. */
@Configuration(proxyBeanMethods = false)
class WatchIndexes {
    @Bean
    Migration watchesIndexed() {
        return new Migration(10, "watches-indexed", mongo -> {
            var indexes = mongo.indexOps(Watches.WATCHES);
            indexes.createIndex(new Index("nextAt", Sort.Direction.ASC).on("slot", Sort.Direction.ASC));
            indexes.createIndex(new Index("termId", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
            indexes.createIndex(new Index("districtId", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        });
    }
}
