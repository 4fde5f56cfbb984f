package org.xuequ.plan.reading.format.plain;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

/** Writes the blocks of a Markdown document. */
final class MarkdownText {
    private static final int DEEPEST = 200;

    private final Composition composition;
    private int depth;

    MarkdownText(Composition composition) {
        this.composition = composition;
    }

    void write(Node block) throws Refusal {
        switch (block) {
            case Heading heading -> composition.paragraph(words(heading), new Role.Heading(heading.getLevel()));
            case Paragraph paragraph -> composition.paragraph(words(paragraph));
            case FencedCodeBlock code -> composition.paragraph(code.getLiteral());
            case IndentedCodeBlock code -> composition.paragraph(code.getLiteral());
            case OrderedList list -> items(list);
            case TableBlock table -> table(table);
            case HtmlBlock _, LinkReferenceDefinition _ -> {}
            default -> children(block, 0);
        }
    }

    private void children(Node parent, int skipped) throws Refusal {
        if (++depth > DEEPEST) {
            throw new Refusal(Refusal.Why.NESTED_TOO_DEEPLY);
        }
        Node child = parent.getFirstChild();
        for (int i = 0; child != null; i++, child = child.getNext()) {
            if (i >= skipped && child instanceof Block) {
                write(child);
            }
        }
        depth--;
    }

    private void items(OrderedList list) throws Refusal {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        String delimiter = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            boolean leads = item instanceof ListItem && item.getFirstChild() instanceof Paragraph;
            if (leads) {
                composition.paragraph(number + delimiter + words(item.getFirstChild()));
            }
            children(item, leads ? 1 : 0);
            number++;
        }
    }

    private void table(TableBlock table) throws Refusal {
        composition.openTable();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(row);
                }
            }
        }
        composition.closeTable();
    }

    private void row(Node row) throws Refusal {
        composition.openRow();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                composition.openCell();
                composition.paragraph(words(cell));
                composition.closeCell();
            }
        }
        composition.closeRow();
    }

    private static String words(@Nullable Node block) {
        StringBuilder words = new StringBuilder();
        Node node = block == null ? null : block.getFirstChild();
        while (node != null) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case HtmlInline html when html.getLiteral().startsWith("<br") -> words.append('\n');
                case SoftLineBreak _, HardLineBreak _ -> words.append('\n');
                default -> {}
            }
            node = following(node, block);
        }
        return words.toString();
    }

    /** In reading order, without recursion: inline nodes nest without end. */
    private static @Nullable Node following(Node node, @Nullable Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == root ? null : at.getNext();
    }
}
