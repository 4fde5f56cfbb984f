package org.xuequ.devstack.demo;

import java.util.SortedSet;
import tools.jackson.databind.JsonNode;

/** Closes the books: everything that can be checked from outside, against what the demo itself did and counted. */
final class Books {
    private final Play play;
    private final Gauges gauges;
    private final Backlog backlog;
    private final Faults faults = new Faults();

    Books(Play play, Gauges gauges, Backlog backlog) {
        this.play = play;
        this.gauges = gauges;
        this.backlog = backlog;
    }

    /** @return what came out; what does not hold is in {@link Outcome#faults} */
    Outcome close(Killings killings, long seconds) {
        play.ledger().surprises().forEach(surprise -> faults.add("I1", surprise));
        int plans = new PlanBooks(play, faults).check();
        Figures.Tasks tasks = new TaskBooks(play, faults).check();
        ReportBooks reports = new ReportBooks(play, faults);
        JsonNode report = reports.check();
        Figures.Reminders reminders = new ReminderBooks(play, faults).check();
        int letters = new DeadLetterBooks(backlog, faults).check();
        long pending = gauges.unpublished(play.now());
        faults.same("I8", "unpublished events", 0L, pending);
        long lag = backlog.look().lag();
        faults.same("I8", "records unread", 0L, lag);
        JsonNode sections = report.path("submissions");
        Figures figures = new Figures(
                play.district().schools().size(),
                plans,
                new Figures.Sections(
                        sections.path("expected").asInt(-1),
                        sections.path("submitted").asInt(-1),
                        sections.path("onTime").asInt(-1),
                        sections.path("approved").asInt(-1),
                        sections.path("returned").asInt(-1)),
                tasks,
                reminders,
                pending,
                lag,
                letters,
                reports.recountEqual(),
                seconds,
                play.stage().store());
        SortedSet<String> killed = killings.check(faults);
        new Tables(play.tell()).print(report);
        return new Outcome(figures, killed, faults.all(), play.district().signIns());
    }
}
