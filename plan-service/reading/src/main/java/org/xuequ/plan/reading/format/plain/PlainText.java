package org.xuequ.plan.reading.format.plain;

import org.xuequ.plan.reading.decoding.Charsets;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;

/** Text in any charset that Chinese schools use. */
public final class PlainText implements Format {
    private static final int MOST_BYTES_A_CHARACTER = 4;

    @Override
    public Decoded read(byte[] bytes) throws Refusal {
        if (bytes.length > MOST_BYTES_A_CHARACTER * Composition.LONGEST_TEXT) {
            throw new Refusal(Refusal.Why.TOO_MUCH_TEXT);
        }
        String text = Charsets.decode(bytes).orElseThrow(() -> new Refusal(Refusal.Why.NOT_TEXT));
        if (text.length() > Composition.LONGEST_TEXT) {
            throw new Refusal(Refusal.Why.TOO_MUCH_TEXT);
        }
        return Decoded.of(text);
    }
}
