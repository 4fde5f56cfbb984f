package org.xuequ.plan.reading.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Refusal;

/**
 * Joins printed lines into paragraphs: a line that fills its column goes on in the next one, unless that one is
 * indented as first lines are.
 */
final class Paragraphs {
    private static final Pattern ITEM = Pattern.compile(
            "(\\d{1,2}[.、．)）]|[(（][\\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳⑴-⒇]|第[一二三四五六七八九十]{1,3}[、，：]).*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：.!?;:]");
    /** In letters. */
    private static final float SLACK = 1.5f;

    private final Composition composition;
    private final float left;
    private final float right;
    private final StringBuilder open = new StringBuilder();
    private boolean tableOpen;

    private Paragraphs(List<PageLine> lines, Composition composition) {
        this.composition = composition;
        List<PageLine> prose =
                lines.stream().filter(line -> line.table() == null).toList();
        this.right = farRight(prose);
        this.left = commonLeft(prose, right);
    }

    static void write(List<PageLine> all, Composition composition) throws Refusal {
        Set<PageLine> furniture = Furniture.in(all);
        List<PageLine> lines = new ArrayList<>(all);
        lines.removeIf(furniture::contains);
        new Paragraphs(lines, composition).write(lines);
        for (PageLine line : all) {
            if (furniture.contains(line)) {
                composition.aside(line.text(), Place.HEADER);
            }
        }
    }

    private void write(List<PageLine> lines) throws Refusal {
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            PageTable bordered = line.table();
            if (bordered != null) {
                table(false);
                bordered.write(composition);
                continue;
            }
            join(line.text());
            if (i + 1 == lines.size() || !goesOn(line, lines.get(i + 1))) {
                end(line);
            }
        }
        table(false);
    }

    private void end(PageLine last) throws Refusal {
        table(last.isRow());
        if (!last.isRow()) {
            composition.paragraph(open.toString());
        } else {
            composition.openRow();
            for (String cell : open.toString().split(" \\| ", -1)) {
                composition.openCell();
                composition.paragraph(cell);
                composition.closeCell();
            }
            composition.closeRow();
        }
        open.setLength(0);
    }

    private void table(boolean wanted) throws Refusal {
        if (wanted && !tableOpen) {
            composition.openTable();
        } else if (!wanted && tableOpen) {
            composition.closeTable();
        }
        tableOpen = wanted;
    }

    private void join(String text) {
        boolean latin = !open.isEmpty() && open.charAt(open.length() - 1) < 0x7F && text.charAt(0) < 0x7F;
        open.append(latin ? " " : "").append(text);
    }

    private boolean goesOn(PageLine line, PageLine next) {
        if (next.table() != null) {
            return false;
        }
        float letter = Math.max(line.size(), 6);
        boolean sameSize = Math.abs(line.size() - next.size()) < 0.6f;
        boolean full = line.right() >= right - SLACK * letter;
        boolean indented = next.left() > left + SLACK * letter / 2;
        boolean near = next.page() != line.page() || next.top() - line.top() < 4 * letter;
        boolean item = SENTENCE_END.matcher(line.text()).matches()
                && ITEM.matcher(next.text()).matches();
        return !item && sameSize && full && near && !indented && !line.isRow() && !next.isRow();
    }

    /** Where lines go on: the leftmost usual place of lines after full ones. */
    private static float commonLeft(List<PageLine> lines, float right) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).right() >= right - SLACK * lines.get(i - 1).size()) {
                seen.merge(Math.round(lines.get(i).left() / 2), 1, Integer::sum);
            }
        }
        int most = seen.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 2
                * seen.entrySet().stream()
                        .filter(entry -> entry.getValue() * 4 >= most)
                        .mapToInt(Map.Entry::getKey)
                        .min()
                        .orElse(0);
    }

    /** The right edge of the column, but for a few lines that stand out. */
    private static float farRight(List<PageLine> lines) {
        List<Float> rights = lines.stream().map(PageLine::right).sorted().toList();
        return rights.isEmpty() ? 0 : rights.get(rights.size() - 1 - rights.size() / 50);
    }
}
