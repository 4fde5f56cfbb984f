package org.xuequ.plan.batch;

import java.util.List;
import java.util.Optional;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;

/** All batches. */
public interface Batches {
    Optional<Stored<Batch>> find(String batchId);

    /**
     * Keeps the files and then the batch, so that a batch that is seen is whole.
     *
     * @throws org.xuequ.messaging.AlreadyThere when the id is taken
     */
    Stored<Batch> add(Batch batch, List<BatchFile> files, Command request);

    /** @throws org.xuequ.messaging.StaleVersion when somebody was faster */
    Stored<Batch> change(Stored<Batch> before, Batch after);

    /** Those with files still to be read, oldest first. */
    List<Stored<Batch>> unfinished(int limit);
}
