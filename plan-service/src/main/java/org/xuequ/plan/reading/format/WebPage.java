package org.xuequ.plan.reading.format;

import java.util.Optional;
import org.xuequ.plan.reading.decoding.Charsets;

/**
 * HTML, however broken: one pass over the characters, no tree, nothing fetched. Blocks become lines, cells are
 * separated by {@code |}, items of ordered lists get their numbers back.
 */
final class WebPage implements Format {
    @Override
    public Optional<Decoded> read(byte[] bytes) {
        return Charsets.decode(bytes).map(html -> Decoded.of(new MarkupPass(html).text()));
    }
}
