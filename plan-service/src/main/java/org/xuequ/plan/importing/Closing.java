package org.xuequ.plan.importing;

import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.importing.DocumentImport.Acceptance;

/** Closes the preview of a plan that was accepted. The plan is written by then, so a preview that moved on is closed as it is. */
public final class Closing {
    private static final int ATTEMPTS = 4;

    private final Imports imports;

    public Closing(Imports imports) {
        this.imports = imports;
    }

    /** Asked again, nothing changes. */
    public void close(Stored<DocumentImport> document, Acceptance acceptance) {
        Stored<DocumentImport> before = document;
        for (int attempt = 1; ; attempt++) {
            DocumentImport after = before.state().accepted(acceptance);
            if (after.equals(before.state())) {
                return;
            }
            try {
                imports.change(before, after, null);
                return;
            } catch (StaleVersion e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                before = imports.find(document.id()).orElseThrow(() -> e);
            }
        }
    }
}
