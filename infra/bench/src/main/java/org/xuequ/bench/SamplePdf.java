package org.xuequ.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A PDF with a Chinese font that is named and not embedded (ISO 32000-1, 9.7.5.2: UniGB-UCS2-H). */
final class SamplePdf {
    private static final int LINES = 30;
    private static final int FIRST_PAGE = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private SamplePdf() {}

    /** @param picture bytes of a picture on the first page, 0 for none */
    static byte[] of(List<String> lines, int picture) {
        return new SamplePdf().write(lines, picture);
    }

    private byte[] write(List<String> lines, int picture) {
        int pages = (lines.size() + LINES - 1) / LINES;
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            kids.append(FIRST_PAGE + 2 * i).append(" 0 R ");
        }
        print("%PDF-1.4\n");
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Count " + pages + "/Kids[" + kids + "]>>");
        object("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>");
        object("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/CIDSystemInfo"
                + "<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor"
                + "/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120"
                + "/CapHeight 880/StemV 93>>>>");
        for (int i = 0; i < pages; i++) {
            object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
                    + (FIRST_PAGE + 2 * i + 1) + " 0 R>>");
            String content = page(lines.subList(i * LINES, Math.min(lines.size(), (i + 1) * LINES)));
            object("<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
        }
        if (picture > 0) {
            byte[] noise = new byte[picture];
            new Random(1).nextBytes(noise);
            places.add(out.size());
            print(places.size() + " 0 obj\n<</Length " + picture + ">>\nstream\n");
            out.writeBytes(noise);
            print("\nendstream\nendobj\n");
        }
        int table = out.size();
        print("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> print("%010d 00000 n \n".formatted(place)));
        print("trailer\n<</Size " + (places.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF");
        return out.toByteArray();
    }

    private static String page(List<String> lines) {
        StringBuilder content = new StringBuilder("BT /F1 12 Tf 24 TL 72 780 Td\n");
        for (String line : lines) {
            content.append('<')
                    .append(HexFormat.of()
                            .formatHex(line.getBytes(StandardCharsets.UTF_16BE))
                            .toUpperCase(Locale.ROOT))
                    .append("> Tj T*\n");
        }
        return content.append("ET").toString();
    }

    private void object(String content) {
        places.add(out.size());
        print(places.size() + " 0 obj\n" + content + "\nendobj\n");
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
