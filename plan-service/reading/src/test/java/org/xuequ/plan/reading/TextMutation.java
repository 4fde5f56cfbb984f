package org.xuequ.plan.reading;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.text.Folding;

/** What happens to a text on its way from a school's desk; {@code most} is how far the figures may fall. */
enum TextMutation {
    TRADITIONAL(0.03, text -> read(ZhConverterUtil.toTraditional(text))),
    SIMPLIFIED(0.03, text -> read(ZhConverterUtil.toSimple(text))),
    HALF_WIDTH(0.03, text -> read(replace(text, "，；：（）！？", ",;:()!?"))),
    FULL_WIDTH(0.03, text -> read(replace(text, ",;:()!?", "，；：（）！？"))),
    WRAPPED_AT_38(0.03, text -> read(wrapped(text, 38))),
    WRAPPED_AT_30(0.03, text -> read(wrapped(text, 30))),
    WRAPPED_AT_64(0.03, text -> read(wrapped(text, 64))),
    PAGE_NUMBERS(0.03, text -> read(paged(text))),
    LOST_MARKERS(0.15, text -> read(withoutTenthMarkers(text))),
    AS_GB18030(0.15, text -> decoded(text, Charset.forName("GB18030"))),
    AS_UTF_16(0.15, text -> decoded("\uFEFF" + text, StandardCharsets.UTF_16LE)),
    AS_BIG5(0.15, text -> decoded(ZhConverterUtil.toTraditional(text), Charset.forName("Big5")));

    private static final int PAGE = 500;

    final double most;
    private final Function<String, Reading> way;

    TextMutation(double most, Function<String, Reading> way) {
        this.most = most;
        this.way = way;
    }

    Reading of(String text) {
        return way.apply(text);
    }

    private static Reading read(String text) {
        return PlanReader.readText("mutated.txt", text);
    }

    /** What the charset cannot write is lost, as it would be. */
    private static Reading decoded(String text, Charset charset) {
        return PlanReader.read("mutated.txt", text.getBytes(charset));
    }

    private static String replace(String text, String from, String to) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < replaced.length(); i++) {
            int at = from.indexOf(replaced.charAt(i));
            if (at >= 0) {
                replaced.setCharAt(i, to.charAt(at));
            }
        }
        return replaced.toString();
    }

    /** No line longer than {@code width}; a mark does not begin a line. */
    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (column >= width && c != '\n' && "，。、；：！？）,;:)".indexOf(c) < 0) {
                wrapped.append('\n');
                column = 0;
            }
            wrapped.append(c);
            column = c == '\n' ? 0 : column + 1;
        }
        return wrapped.toString();
    }

    /** A page number on a line of its own wherever a page is full, be it inside a sentence. */
    private static String paged(String text) {
        StringBuilder paged = new StringBuilder();
        int page = 1;
        int onPage = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean within = i > 0 && Character.isIdeographic(c) && Character.isIdeographic(text.charAt(i - 1));
            if (++onPage > PAGE && (within || c == '\n')) {
                paged.append(c == '\n' ? "\n- " : "\n- ").append(page++).append(c == '\n' ? " -" : " -\n");
                onPage = 0;
            }
            paged.append(c);
        }
        return paged.toString();
    }

    private static String withoutTenthMarkers(String text) {
        Markers markers = new Markers(Folding.fold(text));
        StringBuilder left = new StringBuilder();
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean lineStart = i == 0 || text.charAt(i - 1) == '\n';
            Marker marker = lineStart ? markers.at(i, true) : null;
            if (marker != null && marker.sure() && ++seen % 10 == 0) {
                i = marker.end() - 1;
            } else {
                left.append(text.charAt(i));
            }
        }
        return left.toString();
    }
}
