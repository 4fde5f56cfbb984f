package org.xuequ.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Part of a whole. With nothing expected there is no rate: null in JSON, a dash on paper, never 0 %. */
public final class Rate {
    private Rate() {}

    /** {@code part / whole} from 0 to 1, to four places; null when the whole is 0. */
    public static @Nullable Double of(int part, int whole) {
        return whole == 0 ? null : quotient(part, whole, 4).doubleValue();
    }

    /** The same times a hundred, to two places. */
    public static @Nullable Double percent(int part, int whole) {
        return whole == 0 ? null : quotient(part * 100L, whole, 2).doubleValue();
    }

    /** For people: {@code 91.7%}, or a dash. */
    public static String text(int part, int whole) {
        return whole == 0
                ? "–"
                : String.format(
                        Locale.ROOT, "%s%%", quotient(part * 100L, whole, 1).toPlainString());
    }

    private static BigDecimal quotient(long part, int whole, int places) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP);
    }
}
