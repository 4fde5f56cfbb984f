package org.xuequ.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuequ.testkit.Backing;
import org.xuequ.testkit.IndexUse;

class IndexesTest extends LivingService {
    private static final Document DUE = new Document("$gt", new Date(0)).append("$lte", new Date());

    @ParameterizedTest
    @CsvSource({"watches, nextAt", "mails, tryAt"})
    void what_is_due_is_found_by_its_instant(String collection, String instant) {
        assumeTrue(Backing.isRealMongo(), "only a MongoDB explains its plans");
        var filter = new Document("slot", new Document("$in", List.of(0, 1))).append(instant, DUE);
        assertThat(IndexUse.of(mongo.getDb(), collection, filter, new Document(instant, 1)))
                .hasValueSatisfying(index -> assertThat(index).startsWith(instant));
    }

    @Test
    void an_inbox_is_found_by_its_owner() {
        assumeTrue(Backing.isRealMongo(), "only a MongoDB explains its plans");
        var newestFirst = new Document("owedAt", -1).append("_id", -1);
        assertThat(IndexUse.of(mongo.getDb(), "reminders", new Document("recipientId", "p"), newestFirst))
                .hasValueSatisfying(index -> assertThat(index).startsWith("recipientId"));
    }

    @Test
    void the_declared_indexes_are_there() {
        for (String collection : List.of("watches", "reminders", "mails")) {
            assertThat(mongo.indexOps(collection).getIndexInfo()).as(collection).hasSizeGreaterThan(3);
        }
    }
}
