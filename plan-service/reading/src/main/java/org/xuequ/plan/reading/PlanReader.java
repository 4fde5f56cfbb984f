package org.xuequ.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xuequ.plan.reading.cleaning.Cleaned;
import org.xuequ.plan.reading.cleaning.Dropped;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;
import org.xuequ.plan.reading.format.plain.Markdown;
import org.xuequ.plan.reading.format.plain.PlainText;
import org.xuequ.plan.reading.isolation.Isolation;
import org.xuequ.plan.reading.opening.Signature;
import org.xuequ.plan.reading.outline.PlanBody;
import org.xuequ.plan.reading.outline.StyledHeadings;

/** Reads documents: bytes to text, text to plans. Keeps nothing between calls; safe for many threads. */
public final class PlanReader {
    /** In bytes. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private PlanReader() {}

    /**
     * @param fileName only its last part is kept, and never trusted for the format
     * @throws Unreadable when there is no text to be had from these bytes
     */
    public static Reading read(String fileName, byte[] bytes) {
        return read(fileName, bytes, file -> Isolation.shared().read(file));
    }

    /** @param parser opens what is more than plain text */
    static Reading read(String fileName, byte[] bytes, Format parser) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return readText(name, decode(bytes, parser));
    }

    /** Reads text that is already decoded; offsets are into it. */
    public static Reading readText(String fileName, String text) {
        return readText(fileName, text, StyledHeadings.NONE);
    }

    private static Reading readText(String fileName, String text, StyledHeadings styled) {
        Cleaned cleaned = Cleaned.of(text);
        List<Dropped> dropped = new ArrayList<>(cleaned.dropped());
        List<FoundPlan> plans = PlanBody.in(cleaned.text(), dropped).stream()
                .map(body -> PlanAssembly.of(fileName, cleaned.text(), body, styled))
                .toList();
        dropped.sort(Comparator.comparingInt(Dropped::start));
        return new Reading(fileName, plans, dropped, text);
    }

    /** Reads what a format made of a file; headers, footers and notes are left out. Offsets are into its text. */
    public static Reading readText(String fileName, Decoded decoded) {
        String text = decoded.text();
        int bodyEnd = decoded.bodyEnd();
        Reading body = readText(fileName, text.substring(0, bodyEnd), new StyledHeadings(decoded.marks()));
        List<Dropped> dropped = new ArrayList<>(body.leftOut());
        decoded.marks().stream()
                .filter(mark -> mark.start() >= bodyEnd)
                .map(mark -> new Dropped(mark.start(), mark.end(), Dropped.Reason.PAGE_MARKER))
                .forEach(dropped::add);
        return new Reading(fileName, body.plans(), dropped, text);
    }

    private static Decoded decode(byte[] bytes, Format parser) {
        if (bytes.length > LARGEST_FILE) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        if (bytes.length == 0) {
            throw new Unreadable(Unreadable.Reason.EMPTY_FILE);
        }
        try {
            Decoded decoded = open(bytes, parser);
            if (decoded.text().isBlank()) {
                throw new Unreadable(Unreadable.Reason.EMPTY_FILE);
            }
            return decoded;
        } catch (Refusal refusal) {
            throw new Unreadable(Unreadable.Reason.of(refusal.why()), refusal);
        }
    }

    /** Plain text here; whatever takes a parser goes to it, which lives in a process that may die of a file. */
    private static Decoded open(byte[] bytes, Format parser) throws Refusal {
        return switch (Signature.of(bytes)) {
            case OTHER -> {
                Decoded plain = new PlainText().read(bytes);
                yield Markdown.isLikely(plain.text()) ? parser.read(bytes) : plain;
            }
            case PICTURE -> throw new Refusal(Refusal.Why.NOT_TEXT);
            case ZIP, OLE, PDF, RTF, MARKUP, MIME -> parser.read(bytes);
        };
    }
}
