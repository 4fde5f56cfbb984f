package org.xuequ.plan.importing;

/** Understands a document. */
@FunctionalInterface
public interface DocumentReader {
    /**
     * @throws org.xuequ.plan.reading.Unreadable when no text can be got out of the file
     * @throws ImportRefused with DOCUMENT_TOO_LONG or NO_PLAN_FOUND
     */
    Preview read(String fileName, byte[] file);
}
