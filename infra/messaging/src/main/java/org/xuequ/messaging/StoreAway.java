package org.xuequ.messaging;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoStalePrimaryException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Failures that speak of the store and not of what was to be written: it cannot be reached, elects another primary, does
 * not let us in, or took a write that a majority has not confirmed. They are looked for among the causes too, since Spring
 * Data and handlers wrap what the driver throws.
 */
final class StoreAway {
    /** Put on by the server or by the driver; Retryable Writes and Transactions of the MongoDB driver specifications. */
    private static final Set<String> LABELS =
            Set.of("RetryableWriteError", MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);

    /** Retryable errors by the same specifications, which also occur as the error of one write among many. */
    private static final Set<Integer> CODES =
            Set.of(6, 7, 89, 91, 134, 189, 262, 9001, 10058, 10107, 11600, 11602, 13435, 13436);

    private StoreAway() {}

    static boolean is(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (says(t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Throwable t) {
        return switch (t) {
            case DataAccessResourceFailureException _, TransientDataAccessException _ -> true;
            case MongoSocketException _,
                    MongoTimeoutException _,
                    MongoConnectionPoolClearedException _,
                    MongoServerUnavailableException _,
                    MongoSecurityException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoStalePrimaryException _,
                    MongoCursorNotFoundException _,
                    MongoInterruptedException _,
                    MongoWriteConcernException _ -> true;
            case MongoBulkWriteException bulk when bulk.getWriteConcernError() != null -> true;
            case MongoBulkWriteException bulk
            when bulk.getWriteErrors().stream().anyMatch(e -> CODES.contains(e.getCode())) -> true;
            case MongoException m ->
                CODES.contains(m.getCode()) || LABELS.stream().anyMatch(m::hasErrorLabel);
            default -> false;
        };
    }
}
