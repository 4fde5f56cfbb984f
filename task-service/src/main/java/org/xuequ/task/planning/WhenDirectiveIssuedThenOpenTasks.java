package org.xuequ.task.planning;

import java.util.List;
import org.xuequ.messaging.Received;

/** A directive (工作部署) becomes one task, or one series, for the head of each school it is addressed to. */
public final class WhenDirectiveIssuedThenOpenTasks {
    private final Openings openings;
    private final OpeningTasks opening;

    public WhenDirectiveIssuedThenOpenTasks(Openings openings, OpeningTasks opening) {
        this.openings = openings;
        this.opening = opening;
    }

    /** Opens what is new in {@code directives}; one school's unknown head holds up no other school. */
    public void apply(List<Received<DirectiveIssued>> directives) {
        openings.keep(directives.stream()
                .map(Received::event)
                .flatMap(directive -> directive.schools().stream().map(school -> opening(directive, school)))
                .toList());
        opening.openNew();
    }

    private static Opening opening(DirectiveIssued directive, String school) {
        return new Opening(
                directive.directiveId() + ":" + school,
                directive.districtId(),
                school,
                directive.planId(),
                directive.version(),
                directive.directiveId(),
                null,
                directive.termId(),
                List.of(directive.measure().measure()),
                null,
                List.of(),
                directive.issuedAt(),
                Opening.Status.NEW);
    }
}
