package org.xuequ.notification.inbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.xuequ.messaging.Migration;

/** One index for each way in which reminders are asked for. */
@Configuration(proxyBeanMethods = false)
class InboxIndexes {
    @Bean
    Migration reminderIndexes() {
        return new Migration(20, "reminders-indexed", mongo -> {
            var indexes = mongo.indexOps(Inbox.REMINDERS);
            indexes.createIndex(new Index("recipientId", Sort.Direction.ASC)
                    .on("owedAt", Sort.Direction.DESC)
                    .on("_id", Sort.Direction.DESC));
            indexes.createIndex(new Index("taskId", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
            indexes.createIndex(new Index("schoolId", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
            indexes.createIndex(new Index("orgPath", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        });
    }
}
