package org.xuequ.plan.reading.format.rtf;

import java.nio.charset.Charset;

/** What holds inside one group. */
final class RichState {
    private Charset charset = RichCharsets.CHINESE;
    private int font = -1;
    private int skip = 1;
    private int skipped;
    private boolean silent;
    private boolean hidden;
    private boolean margin;
    private boolean styles;
    private boolean fonts;

    RichState inner() {
        RichState inner = new RichState();
        inner.charset = charset;
        inner.font = font;
        inner.skip = skip;
        inner.silent = silent;
        inner.hidden = hidden;
        inner.margin = margin;
        inner.styles = styles;
        inner.fonts = fonts;
        return inner;
    }

    boolean speaks() {
        return !silent && !hidden && !styles;
    }

    void silence() {
        silent = true;
    }

    void hide(boolean hide) {
        hidden = hide;
    }

    boolean margin() {
        return margin;
    }

    void enterMargin() {
        margin = true;
    }

    boolean inStyles() {
        return styles;
    }

    void enterStyles() {
        styles = true;
    }

    boolean inFonts() {
        return fonts;
    }

    void enterFonts() {
        fonts = true;
        silent = true;
    }

    Charset charset() {
        return charset;
    }

    void charset(Charset named) {
        charset = named;
    }

    int font() {
        return font;
    }

    void font(int number) {
        font = number;
    }

    /** How many characters stand after a Unicode one for readers that do not know it. */
    void skip(int count) {
        skip = count;
    }

    void skipFollowing() {
        skipped = skip;
    }

    int skipped() {
        return skipped;
    }

    void skipOne() {
        skipped--;
    }
}
