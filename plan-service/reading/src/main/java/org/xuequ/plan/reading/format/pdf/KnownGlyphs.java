package org.xuequ.plan.reading.format.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Fonts that look a character up once. PDFBox goes through the ranges of a Chinese character set three times for every
 * letter printed, which is most of the time that such a page takes.
 */
final class KnownGlyphs extends DefaultResourceCache {
    @Override
    @SuppressWarnings("NullAway") // as PDFBox's own: null for a font that is not here
    public @Nullable PDFont getFont(COSObject reference) {
        PDFont known = super.getFont(reference);
        boolean composite = known == null
                && reference.getObject() instanceof COSDictionary dictionary
                && COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE));
        if (composite) {
            try {
                known = new Font((COSDictionary) reference.getObject());
                put(reference, known);
            } catch (IOException | RuntimeException e) {
                return null; // PDFBox meets the same failure and deals with it in its way
            }
        }
        return known;
    }

    private static final class Font extends PDType0Font {
        private final Map<Integer, Integer> characters = new HashMap<>();
        private final Map<Integer, Float> widths = new HashMap<>();

        private Font(COSDictionary dictionary) throws IOException {
            super(dictionary);
        }

        @Override
        public int codeToCID(int code) {
            return characters.computeIfAbsent(code, super::codeToCID);
        }

        @Override
        public float getWidth(int code) throws IOException {
            Float known = widths.get(code);
            if (known == null) {
                known = super.getWidth(code);
                widths.put(code, known);
            }
            return known;
        }
    }
}
