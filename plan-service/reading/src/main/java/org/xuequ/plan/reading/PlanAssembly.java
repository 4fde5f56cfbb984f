package org.xuequ.plan.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.commitments.Commitment;
import org.xuequ.plan.reading.commitments.Commitments;
import org.xuequ.plan.reading.dates.CalendarHeading;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.outline.Node;
import org.xuequ.plan.reading.outline.Outline;
import org.xuequ.plan.reading.outline.PlanBody;
import org.xuequ.plan.reading.outline.StyledHeadings;
import org.xuequ.plan.reading.text.Text;

/** Puts one plan together: outline, measures and facts, with places turned into offsets of the source. */
final class PlanAssembly {
    private static final int LONGEST_TITLE = 8;
    private static final int LEAST_TEXT = 12;

    private final Text text;
    private final List<FoundMeasure> measures = new ArrayList<>();

    private PlanAssembly(Text text) {
        this.text = text;
    }

    static FoundPlan of(String fileName, Text text, PlanBody body, StyledHeadings styled) {
        return new PlanAssembly(text).plan(fileName, body, styled);
    }

    private FoundPlan plan(String fileName, PlanBody body, StyledHeadings styled) {
        List<Node> top = Outline.of(text, body.from(), body.to(), styled);
        int preambleEnd = top.isEmpty() ? body.to() : top.getFirst().start();
        Commitments.inProse(text, body.from(), preambleEnd).stream()
                .filter(found -> top.isEmpty() || !found.doubts().contains("whole-term"))
                .forEach(found -> measures.add(measure(found, "")));
        List<FoundSection> sections = sections(top, "", 1, null);
        PlanFacts facts = PlanFacts.of(fileName, text, body, top);
        boolean summary = facts.kind() == PlanKind.SUMMARY;
        Account account = Account.of(sections);
        List<FoundMeasure> promised = summary ? account.promises(sections, measures) : measures;
        int start = text.sourceStart(body.titleStart());
        List<FoundSection> parts = summary ? Reported.in(sections, null, account) : sections;
        return new FoundPlan(
                facts.title(),
                facts.kind(),
                facts.period(),
                facts.organisation(),
                facts.date(),
                facts.truncated(),
                start,
                Math.max(start, text.sourceEnd(body.to())), // all of it may be signature
                parts,
                promised);
    }

    private List<FoundSection> sections(List<Node> nodes, String path, int level, @Nullable Due calendar) {
        List<FoundSection> sections = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String here = path.isEmpty() ? String.valueOf(i + 1) : path + "." + (i + 1);
            String heading = Outline.heading(text, node);
            Due due = node.calendar()
                    ? CalendarHeading.alone(text.folded().substring(node.contentStart(), node.headingEnd()))
                    : calendar;
            boolean state = Background.is(heading);
            int bodyStart = Math.min(afterMark(node.headingEnd(), node.ownEnd()), node.ownEnd());
            (due == null
                            ? prose(node)
                            : Commitments.underCalendar(
                                    text, node.calendar() ? bodyStart : node.contentStart(), node.ownEnd(), due))
                    .stream()
                            .filter(found -> !state && !isTitle(node, found))
                            .forEach(found -> measures.add(measure(found, here)));
            sections.add(new FoundSection(
                    level,
                    Outline.marker(text, node),
                    heading,
                    SectionKind.PLAN,
                    text.sourceStart(node.start()),
                    text.sourceEnd(node.end()),
                    null,
                    List.of(),
                    text.chars().substring(bodyStart, node.ownEnd()).strip(),
                    sections(node.children(), here, level + 1, due)));
        }
        return sections;
    }

    /** 开学前集训 over what is said of it: the time of a title repeats that of its text. */
    private boolean isTitle(Node node, Commitment found) {
        boolean within = found.start() >= node.contentStart() && found.end() <= node.headingEnd();
        return within
                && found.recurrence() == null
                && !found.doubts().contains("time-carried-over")
                && found.quota() == null
                && found.end() - found.start() <= LONGEST_TITLE
                && afterMark(node.headingEnd(), node.ownEnd()) + LEAST_TEXT < node.ownEnd();
    }

    private List<Commitment> prose(Node node) {
        List<Commitment> found = new ArrayList<>();
        int from = node.contentStart();
        if (node.isGlued()) {
            found.addAll(Commitments.inProse(text, from, node.headingEnd()));
            from = node.headingEnd();
        }
        found.addAll(Commitments.inProse(text, from, node.ownEnd()));
        return found;
    }

    /** Skips the mark between a heading and its text. */
    private int afterMark(int at, int end) {
        int next = at;
        while (next < end && " 。:;、,.\n".indexOf(text.folded().charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private FoundMeasure measure(Commitment found, String section) {
        String chars = text.chars().substring(found.start(), found.end());
        int start = found.start() + chars.length() - chars.stripLeading().length();
        int end = found.end() - (chars.length() - chars.stripTrailing().length());
        String quote = chars.strip().replace("\n", "");
        String action = found.action().replace("\n", "");
        return new FoundMeasure(
                quote,
                section,
                text.sourceStart(start),
                text.sourceEnd(end),
                action.isBlank() ? quote : action,
                found.due(),
                found.recurrence(),
                found.quota(),
                found.responsible(),
                Confidence.of(found),
                found.doubts());
    }
}
