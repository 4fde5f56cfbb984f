package org.xuequ.plan.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.naming.Naming;

/**
 * The frozen text of a section with the measures in it. The id is a digest of the content, so writing it twice is
 * writing it once, and a text that was handed in cannot change under its id (DESIGN 3, outbox, point 5).
 *
 * @param id {@code r-} and 24 hexadecimal digits of a SHA-256
 */
public record Revision(
        String id,
        String planId,
        String districtId,
        @Nullable String schoolId,
        String section,
        String title,
        String text,
        List<Measure> measures) {

    public Revision {
        measures = List.copyOf(measures);
    }

    public static Revision of(
            String planId,
            String districtId,
            @Nullable String schoolId,
            String section,
            String title,
            String text,
            List<Measure> measures) {
        String id = Naming.id("r", planId, section, title, text, measures.toString());
        return new Revision(id, planId, districtId, schoolId, section, title, text, measures);
    }

    /** Title, text and measures as lines to read and to compare. */
    String readable() {
        var lines = new StringBuilder(title).append('\n').append(text);
        for (Measure measure : measures) {
            lines.append('\n').append(MeasureLine.of(measure));
        }
        return lines.toString();
    }
}
