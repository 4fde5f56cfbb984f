package org.xuequ.plan.batch;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.xuequ.messaging.Stored;

/** The files of batches, each kept by itself. */
public interface BatchFiles {
    /** All of them, in the order of their places. */
    List<Stored<BatchFile>> all(Batch batch);

    /** Those at {@code places}. */
    SortedMap<Integer, Stored<BatchFile>> at(Batch batch, Collection<Integer> places);

    Stored<BatchFile> at(Batch batch, int place);

    /** @throws org.xuequ.messaging.StaleVersion when somebody was faster */
    Stored<BatchFile> change(Batch batch, int place, Stored<BatchFile> before, BatchFile after);
}
