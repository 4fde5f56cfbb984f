package org.xuequ.plan.reading.decoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decodes a text file: byte order mark, strict UTF-8, UTF-16 without a mark or with a few bytes
 * damaged, GB18030 (also for what calls itself gb2312) or Big5, whichever gives the likelier text.
 */
public final class Charsets {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    private Charsets() {}

    /** The text, or nothing when no charset fits: then these bytes are not text. */
    public static Optional<String> decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8).map(Misread::undone).or(() -> Optional.of(lenient(bytes)));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .map(Misread::undone)
                .filter(Charsets::isText)
                .or(() -> likeliest(bytes));
    }

    /** False for what only decodes by chance: too many controls and characters that nobody writes. */
    static boolean isText(String text) {
        return Likelihood.of(text).strange() <= 0.02;
    }

    private static Optional<String> likeliest(byte[] bytes) {
        Stream<String> others = Stream.of(GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> strict(bytes, 0, charset).stream());
        return Stream.concat(others, Stream.of(lenient(bytes)))
                .filter(Charsets::isText)
                .filter(text -> !text.isEmpty())
                .max(Comparator.comparingDouble(text -> Likelihood.of(text).common()));
    }

    private static String lenient(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
