package org.xuequ.messaging;

/** An aggregate with this id exists. */
public final class AlreadyThere extends RuntimeException {
    public AlreadyThere(String id) {
        super(id + " exists already");
    }
}
