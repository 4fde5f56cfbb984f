package org.xuequ.plan.revision;

import java.util.Optional;

/** Every text that was ever handed in. */
public interface Revisions {
    /** Keeps it; keeping it again changes nothing. */
    void keep(Revision revision);

    Optional<Revision> find(String revisionId);
}
