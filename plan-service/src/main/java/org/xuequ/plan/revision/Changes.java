package org.xuequ.plan.revision;

import static org.xuequ.plan.revision.Change.Op.GONE;
import static org.xuequ.plan.revision.Change.Op.NEW;
import static org.xuequ.plan.revision.Change.Op.SAME;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuequ.plan.revision.Change.Op;

/**
 * The difference of two Chinese texts as a person would mark it: sentences first, and inside a sentence that was only
 * touched up, characters. There are no spaces to go by, so the units are sentences and characters. Joining what is not
 * NEW gives the old text, joining what is not GONE the new one, to the letter.
 */
public final class Changes {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[。！？；!?;\\n])|(?=\\n)");
    /** Below this share of common characters a sentence counts as another one: marking single characters would only confuse. */
    private static final double STILL_THE_SAME = 0.5;
    /** Keeps the character step quick on texts without any full stop. */
    private static final int LONGEST_REFINED = 2_000;

    /** The comparison's time grows with the square of this; no section that people read comes near it. */
    private static final int MOST_SENTENCES = 6_000;

    private Changes() {}

    public static List<Change> between(Revision old, Revision young) {
        return between(old.readable(), young.readable());
    }

    public static List<Change> between(String old, String young) {
        List<String> oldSentences = sentences(old);
        List<String> newSentences = sentences(young);
        var changes = new ArrayList<Change>();
        if (oldSentences.size() + newSentences.size() > MOST_SENTENCES && !old.equals(young)) {
            replaced(old, young).forEach(change -> add(changes, change.op(), change.text()));
            return List.copyOf(changes);
        }
        for (Block block : diff(oldSentences, newSentences)) {
            List<Change> fine = block.same() ? block.whole() : refine(block);
            fine.forEach(change -> add(changes, change.op(), change.text()));
        }
        return List.copyOf(changes);
    }

    /** What stands between two stretches that both have, or such a stretch itself. */
    private record Block(String before, String after, boolean same) {
        List<Change> whole() {
            return same ? List.of(new Change(SAME, before)) : replaced(before, after);
        }
    }

    private static List<Change> refine(Block block) {
        String before = block.before();
        String after = block.after();
        if (before.isEmpty() || after.isEmpty() || before.length() + after.length() > LONGEST_REFINED) {
            return block.whole();
        }
        List<Block> fine = diff(characters(before), characters(after));
        int common = fine.stream()
                .filter(Block::same)
                .mapToInt(same -> same.before().length())
                .sum();
        return common >= STILL_THE_SAME * Math.max(before.length(), after.length())
                ? fine.stream().flatMap(each -> each.whole().stream()).toList()
                : block.whole();
    }

    private static List<Change> replaced(String before, String after) {
        return List.of(new Change(GONE, before), new Change(NEW, after));
    }

    private static void add(List<Change> changes, Op op, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!changes.isEmpty() && changes.getLast().op() == op) {
            changes.set(changes.size() - 1, new Change(op, changes.getLast().text() + text));
        } else {
            changes.add(new Change(op, text));
        }
    }

    /** Deletions and insertions come in any order between two common stretches; together they are one block. */
    private static List<Block> diff(List<String> old, List<String> young) {
        var blocks = new ArrayList<Block>();
        var gone = new StringBuilder();
        var fresh = new StringBuilder();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                flush(blocks, gone, fresh);
                blocks.add(new Block(text(delta.getSource()), text(delta.getTarget()), true));
            } else {
                gone.append(text(delta.getSource()));
                fresh.append(text(delta.getTarget()));
            }
        }
        flush(blocks, gone, fresh);
        return blocks;
    }

    private static void flush(List<Block> blocks, StringBuilder gone, StringBuilder fresh) {
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            blocks.add(new Block(gone.toString(), fresh.toString(), false));
            gone.setLength(0);
            fresh.setLength(0);
        }
    }

    private static String text(Chunk<String> chunk) {
        return String.join("", chunk.getLines());
    }

    private static List<String> sentences(String text) {
        return text.isEmpty()
                ? List.of()
                : BETWEEN_SENTENCES.splitAsStream(text).toList();
    }

    /** By code point: a rare character in a name must not be cut in half. */
    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
