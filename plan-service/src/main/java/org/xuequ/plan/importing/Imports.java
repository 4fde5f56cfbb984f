package org.xuequ.plan.importing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;

/** All imports. */
public interface Imports {
    Optional<Stored<DocumentImport>> find(String importId);

    /** @throws org.xuequ.messaging.AlreadyThere when the id is taken */
    Stored<DocumentImport> add(DocumentImport document);

    /** @throws org.xuequ.messaging.StaleVersion when somebody was faster */
    Stored<DocumentImport> change(Stored<DocumentImport> before, DocumentImport after, @Nullable Command request);
}
