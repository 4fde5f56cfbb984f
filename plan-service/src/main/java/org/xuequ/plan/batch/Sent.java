package org.xuequ.plan.batch;

import java.io.IOException;
import java.io.InputStream;

/** A file as it came in. */
public interface Sent {
    /** As the sender calls it; never trusted. */
    String name();

    /** In bytes. */
    long size();

    InputStream open() throws IOException;
}
