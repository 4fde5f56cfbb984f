package org.xuequ.plan.importing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files as they were sent. */
public interface Originals {
    /** Keeps the file; keeping it again changes nothing. */
    void keep(String importId, String districtId, @Nullable String schoolId, byte[] file);

    Optional<byte[]> find(String importId);
}
