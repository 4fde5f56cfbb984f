package org.xuequ.plan.reading.format;

import java.util.Optional;
import org.xuequ.plan.reading.decoding.Charsets;

/** Text in any charset that Chinese schools use. */
final class PlainText implements Format {
    @Override
    public Optional<Decoded> read(byte[] bytes) {
        return Charsets.decode(bytes).map(Decoded::of);
    }
}
