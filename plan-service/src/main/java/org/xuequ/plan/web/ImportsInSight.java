package org.xuequ.plan.web;

import org.springframework.stereotype.Component;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.Imports;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Problem;

/** Finds imports for somebody; a foreign one is as good as none. */
@Component
class ImportsInSight {
    private final Imports imports;

    ImportsInSight(Imports imports) {
        this.imports = imports;
    }

    /** @throws Problem 404 or 403 */
    Stored<DocumentImport> toRead(String importId, Caller caller) {
        Stored<DocumentImport> found = imports.find(importId).orElseThrow(() -> Problem.notFound(importId));
        Sight.requireKeeper(caller, found.state().orgPath(), importId);
        return found;
    }

    /** @throws Problem 404 or 403 */
    Stored<DocumentImport> toWrite(String importId, Caller caller) {
        Stored<DocumentImport> found = toRead(importId, caller);
        Sight.requireWriter(caller, found.state().orgPath(), null);
        return found;
    }
}
