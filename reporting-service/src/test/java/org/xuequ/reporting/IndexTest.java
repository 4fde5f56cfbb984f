package org.xuequ.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.xuequ.testkit.Backing;
import org.xuequ.testkit.IndexUse;

/** Every query of this service has an index; only a real MongoDB can tell. */
@WithReporting
class IndexTest {
    @Autowired
    private MongoTemplate mongo;

    @ParameterizedTest(name = "{0} by {1}, ordered by {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cycles | {termId: {$in: ['t']}} | {}",
                "plans | {schoolId: {$in: ['s']}} | {}",
                "tasks | {schoolId: {$in: ['s']}, termId: {$in: ['t']}} | {}",
                "tasks | {schoolId: 's', termId: 't', _id: {$gt: 'k'}} | {_id: 1}",
                "tasks | {districtId: 'd', termId: 't', _id: {$gt: 'k'}} | {_id: 1}",
                "units | {$or: [{schoolId: {$in: ['s']}}, {districtId: {$in: ['d']}, schoolId: null}]} | {}",
                "units | {districtId: 'd'} | {}",
                "terms | {districtId: 'd'} | {}",
                "reminders | {schoolId: 's'} | {}",
                "scores | {districtId: 'd', termId: 't'} | {_id: 1}",
                "scores | {schoolId: {$in: ['s']}} | {}",
                "scores | {termId: {$in: ['t']}} | {}",
                "scores | {dirtySince: {$lt: {$date: '2026-03-01T00:00:00Z'}}} | {dirtySince: 1}"
            })
    void each_query_goes_by_an_index(String collection, String filter, String sort) {
        assumeTrue(Backing.isRealMongo(), "the offline store explains nothing");
        assertThat(IndexUse.of(mongo.getDb(), collection, Document.parse(filter), Document.parse(sort)))
                .hasValueSatisfying(index -> assertThat(index).isNotIn("COLLSCAN", "_id_", "SORT"));
    }
}
