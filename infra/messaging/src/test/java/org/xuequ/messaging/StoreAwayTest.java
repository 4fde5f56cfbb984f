package org.xuequ.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoStalePrimaryException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

/** Which failures say something about the store and which about the record. */
class StoreAwayTest {
    private static final ServerAddress SOMEWHERE = new ServerAddress();
    private static final BsonDocument NOTHING = new BsonDocument();
    private static final WriteConcernError NOT_BY_THE_MAJORITY =
            new WriteConcernError(64, "WriteConcernTimeout", "waiting for replication timed out", NOTHING);

    static Stream<RuntimeException> ofTheStore() {
        return Stream.of(
                new MongoSocketReadException("gone", SOMEWHERE),
                new MongoTimeoutException("no server found"),
                new MongoNotPrimaryException(failed(10107), SOMEWHERE),
                new MongoNodeIsRecoveringException(failed(11600), SOMEWHERE),
                new MongoStalePrimaryException("another one was elected"),
                new MongoServerUnavailableException("closed"),
                new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), SOMEWHERE), null),
                new MongoInterruptedException("stopping", new InterruptedException()),
                new MongoCursorNotFoundException(1, failed(43), SOMEWHERE),
                new MongoSecurityException(MongoCredential.createCredential("u", "db", new char[0]), "refused"),
                new MongoCommandException(failed(189), SOMEWHERE),
                new MongoWriteException(new WriteError(91, "shutting down", NOTHING), SOMEWHERE),
                new MongoWriteConcernException(NOT_BY_THE_MAJORITY, SOMEWHERE),
                bulk(List.of(), NOT_BY_THE_MAJORITY),
                bulk(List.of(new BulkWriteError(11602, "interrupted", NOTHING, 0)), null),
                labelled("RetryableWriteError"),
                labelled(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL),
                new QueryTimeoutException("too slow"));
    }

    static Stream<RuntimeException> ofTheRecord() {
        return Stream.of(
                new IllegalArgumentException("cannot take this one"),
                new MongoWriteException(new WriteError(121, "document failed validation", NOTHING), SOMEWHERE),
                new MongoCommandException(failed(9), SOMEWHERE),
                bulk(List.of(new BulkWriteError(121, "document failed validation", NOTHING, 0)), null));
    }

    @ParameterizedTest
    @MethodSource("ofTheStore")
    void what_a_failover_brings_is_the_stores_also_as_spring_data_tells_it(RuntimeException failure) {
        assertThat(StoreAway.is(failure)).isTrue();
        assertThat(StoreAway.is(told(failure))).isTrue();
        assertThat(StoreAway.is(new IllegalStateException("in the handler", failure)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofTheRecord")
    void what_another_try_cannot_mend_is_the_records(RuntimeException failure) {
        assertThat(StoreAway.is(failure)).isFalse();
        assertThat(StoreAway.is(told(failure))).isFalse();
    }

    private static RuntimeException told(RuntimeException failure) {
        RuntimeException told =
                MongoExceptionTranslator.DEFAULT_EXCEPTION_TRANSLATOR.translateExceptionIfPossible(failure);
        return told == null ? failure : told;
    }

    private static BsonDocument failed(int code) {
        return BsonDocument.parse("{ok: 0, code: " + code + ", errmsg: 'x'}");
    }

    private static MongoException labelled(String label) {
        var failure = new MongoException("for a moment");
        failure.addLabel(label);
        return failure;
    }

    private static MongoBulkWriteException bulk(List<BulkWriteError> errors, @Nullable WriteConcernError concern) {
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, concern, SOMEWHERE, Set.of());
    }
}
