package org.xuequ.plan.reading.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text that was decoded with the wrong charset once and saved so. It is put right only where that is certain: every
 * character must go back to bytes, all of these must make text in the right charset, and far better text than before.
 */
final class Misread {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> WESTERN = List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);
    private static final int FEWEST = 12;
    private static final int LOOKED_AT = 200;
    private static final double FAR_BETTER = 0.3;

    private Misread() {}

    static String undone(String text) {
        long foreign = text.chars().filter(c -> c > 0x7F).limit(FEWEST).count();
        if (foreign < FEWEST) {
            return text;
        }
        boolean western = text.chars().noneMatch(Character::isIdeographic);
        for (Charset wrong : western ? WESTERN : List.of(GB18030)) {
            for (Charset right : western ? List.of(StandardCharsets.UTF_8, GB18030) : List.of(StandardCharsets.UTF_8)) {
                String better = again(text, wrong, right);
                if (isFarBetter(better, text)) {
                    return better;
                }
            }
        }
        return text;
    }

    private static boolean isFarBetter(String better, String text) {
        return !better.isEmpty()
                && Charsets.isText(better)
                && common(better) >= 2 * FAR_BETTER
                && common(better) >= common(text) + FAR_BETTER;
    }

    /** Of what is not ASCII: letters of any language count as common otherwise. */
    private static double common(String text) {
        StringBuilder foreign = new StringBuilder();
        text.chars().filter(c -> c > 0x7F).forEach(c -> foreign.append((char) c));
        return Likelihood.of(foreign.toString()).common();
    }

    /** Empty when some character has no bytes, or some bytes no character. */
    private static String again(String text, Charset wrong, Charset right) {
        try {
            if (failsEarly(text, wrong, right)) {
                return "";
            }
            ByteBuffer bytes = wrong.newEncoder().encode(CharBuffer.wrap(text));
            return right.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** What fails in its first characters fails as a whole. */
    private static boolean failsEarly(String text, Charset wrong, Charset right) throws CharacterCodingException {
        int end = Math.min(text.length(), LOOKED_AT);
        end -= end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        ByteBuffer bytes = wrong.newEncoder().encode(CharBuffer.wrap(text, 0, end));
        return right.newDecoder()
                .decode(bytes, CharBuffer.allocate(2 * LOOKED_AT), false)
                .isError();
    }
}
