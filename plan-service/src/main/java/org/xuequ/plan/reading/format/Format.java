package org.xuequ.plan.reading.format;

import java.util.Optional;

/** One kind of file that can be read. */
public interface Format {
    /**
     * The document's text; nothing when the bytes hold none.
     *
     * @throws DamagedFile when the bytes start like this format and do not go on so
     */
    Optional<Decoded> read(byte[] bytes) throws DamagedFile;

    /** The door for these bytes; nothing when no format is known that starts so. */
    static Optional<Format> of(byte[] bytes) {
        return switch (Signature.of(bytes)) {
            case ZIP -> Optional.of(new WordDocument());
            case MARKUP -> Optional.of(new WebPage());
            case OTHER -> Optional.of(new PlainText());
            case OLE, PDF, RTF, PICTURE -> Optional.empty();
        };
    }
}
