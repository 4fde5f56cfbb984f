package org.xuequ.plan.importing;

import static org.xuequ.plan.importing.ImportRefused.Reason.CANNOT_SPLIT;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section as two, each with its own words and its own stretch of the document. */
final class Splitting {
    private final PreviewSection whole;
    private final Words earlier;
    private final Words rest;
    private final String heading;
    private final Words later;

    /** @throws ImportRefused with CANNOT_SPLIT when the offset is none, or nothing there could be a heading */
    Splitting(PreviewSection whole, int at, @Nullable String heading) {
        this.whole = whole;
        String text = whole.text();
        if (at < 0
                || at > text.length()
                || (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)))) {
            throw new ImportRefused(CANNOT_SPLIT, whole.path());
        }
        earlier = whole.words().part(0, at);
        rest = whole.words().part(at, text.length());
        int line = heading == null ? rest.text().split("\\R", 2)[0].length() : 0;
        this.heading = heading == null ? rest.text().substring(0, line).strip() : heading.strip();
        later = rest.part(line, rest.text().length());
        if (this.heading.isBlank()) {
            throw new ImportRefused(CANNOT_SPLIT, whole.path());
        }
    }

    PreviewSection earlier() {
        int cut = cut();
        return whole.with(
                whole.path(),
                whole.heading(),
                earlier,
                follows() ? whole.start() : earlier.places().start().orElse(whole.start()),
                follows() ? cut : earlier.places().end().orElse(whole.start()),
                List.of());
    }

    /** @param path that it goes by until the tree is numbered anew */
    PreviewSection later(String path) {
        int cut = cut();
        return whole.with(
                        path,
                        heading,
                        later,
                        follows() ? cut : start(cut),
                        follows() ? Math.max(cut, whole.end()) : end(cut),
                        whole.children())
                .unmarked();
    }

    /** The later words stand behind the earlier ones in the document too, unless the section was put together. */
    private boolean follows() {
        return cut() >= Math.max(whole.start(), earlier.places().end().orElse(whole.start()));
    }

    /** Where the later words begin; where that is not known, behind the earlier ones and before what stands below. */
    private int cut() {
        return rest.places().start().orElseGet(() -> {
            int ownEnd = whole.children().isEmpty()
                    ? whole.end()
                    : whole.children().getFirst().start();
            return Math.max(
                    whole.start(), Math.max(ownEnd, earlier.places().end().orElse(ownEnd)));
        });
    }

    private int start(int cut) {
        return IntStream.concat(IntStream.of(cut), whole.children().stream().mapToInt(PreviewSection::start))
                .min()
                .orElse(cut);
    }

    private int end(int cut) {
        return Stream.concat(
                        rest.places().end().stream().boxed(),
                        whole.children().stream().map(PreviewSection::end))
                .max(Integer::compare)
                .orElse(cut);
    }
}
