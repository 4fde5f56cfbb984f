package org.xuequ.messaging;

/** Somebody else changed the aggregate since it was read; read it again and decide anew. */
public final class StaleVersion extends RuntimeException {
    public StaleVersion(String id, long version) {
        super(id + " is no longer at version " + version);
    }
}
