package org.xuequ.plan.reading.format.rtf;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Refusal;

/** The state of an RTF file's groups: what a group inside another changes ends with it. */
final class RichGroups {
    private static final int DEEPEST = 20_000;
    private final Deque<RichState> states = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final RichStyles styles = new RichStyles();
    private final RichParagraphs paragraphs;
    private RichState state = new RichState();
    private boolean optional;
    private int fontInTable;

    RichGroups(Composition composition) {
        paragraphs = new RichParagraphs(composition, styles);
    }

    void open() throws Refusal {
        if (states.size() >= DEEPEST) {
            throw new Refusal(Refusal.Why.NESTED_TOO_DEEPLY);
        }
        paragraphs.endBytes(charset());
        states.push(state);
        state = state.inner();
        optional = false;
    }

    void close() throws Refusal {
        paragraphs.endBytes(charset());
        if (state.margin() && !states.isEmpty() && !states.element().margin()) {
            paragraphs.leaveMargin();
        }
        if (state.inStyles()) {
            styles.endGroup();
        }
        if (!states.isEmpty()) {
            state = states.pop();
        }
    }

    void end() throws Refusal {
        paragraphs.endBytes(charset());
        paragraphs.end();
    }

    /** Acts on a control word; the count of raw bytes that follow it. */
    int word(String word, int parameter) throws Refusal {
        if (!word.equals("u")) {
            paragraphs.endBytes(charset());
        }
        if (state.skipped() > 0 && word.length() == 1 && !Character.isLetter(word.charAt(0))) {
            state.skipOne();
            return 0;
        }
        switch (word) {
            case "*" -> optional = true;
            case "bin" -> {
                return Math.max(parameter, 0);
            }
            case "ansicpg" -> state.charset(RichCharsets.ofCodePage(parameter));
            case "stylesheet" -> state.enterStyles();
            case "fonttbl" -> state.enterFonts();
            case "f" -> font(parameter);
            case "fcharset" -> fonts.put(fontInTable, RichCharsets.ofFont(parameter, state.charset()));
            case "uc" -> state.skip(Math.clamp(parameter, 0, 10));
            case "u" -> unicode(parameter);
            case "v", "deleted" -> state.hide(parameter != 0);
            case "plain" -> state.hide(false);
            default -> destination(word, parameter);
        }
        return 0;
    }

    private void destination(String word, int parameter) throws Refusal {
        if (RichDestinations.isSilent(word, optional)) {
            state.silence();
        } else if (RichDestinations.margin(word) instanceof Place margin) {
            if (!state.margin()) {
                paragraphs.enterMargin(margin);
            }
            state.enterMargin();
        } else if (state.inStyles()) {
            styles.word(word, parameter);
        } else if (state.speaks()) {
            paragraphs.word(word, parameter);
        }
        optional = false;
    }

    private void font(int number) {
        if (state.inFonts()) {
            fontInTable = number;
        } else {
            state.font(number);
        }
    }

    private void unicode(int code) throws Refusal {
        paragraphs.endBytes(charset());
        if (state.speaks()) {
            paragraphs.append((char) (code & 0xFFFF));
        }
        state.skipFollowing();
    }

    /** One byte of text in the charset of its font. */
    void character(int value) {
        if (state.skipped() > 0) {
            state.skipOne();
        } else if (state.inStyles()) {
            styles.letter((char) value);
        } else if (state.speaks()) {
            paragraphs.appendByte(value);
        }
    }

    private Charset charset() {
        return fonts.getOrDefault(state.font(), state.charset());
    }
}
