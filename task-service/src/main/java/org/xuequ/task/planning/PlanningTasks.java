package org.xuequ.task.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuequ.calendar.Term;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.task.calendar.Occurrence;
import org.xuequ.task.planning.Assigning.Doers;
import org.xuequ.task.task.Assignment;
import org.xuequ.task.task.Origin;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.Timetable;

/** Works out the tasks of an opening from the directory; ids follow from plan, measure, turn and person alone. */
record PlanningTasks(Directory directory) {
    /** A task is overdue a working day after it was due, and given up five after the term. */
    private static final int OVERDUE_WORKDAYS = 1;

    private static final int MISSED_WORKDAYS = 5;

    Planned plan(Opening opening) {
        Optional<Term> term = directory.term(opening.termId());
        if (term.isEmpty()) {
            return new Planned.Waits("term " + opening.termId());
        }
        String home = opening.schoolId() == null ? opening.districtId() : opening.schoolId();
        Optional<Roster> roster = new Rosters(directory).of(opening.districtId(), opening.schoolId());
        if (roster.isEmpty()) {
            return new Planned.Waits("org unit " + home);
        }
        if (roster.get().head().isEmpty()) {
            return new Planned.Waits("somebody who heads " + home);
        }
        String within = opening.orgPath() == null ? roster.get().path() : opening.orgPath();
        return new Planned.Tasks(tasks(opening, WorkCalendar.of(term.get()), new Assigning(roster.get(), within)));
    }

    private List<Task> tasks(Opening opening, WorkCalendar calendar, Assigning assigning) {
        var tasks = new ArrayList<Task>();
        for (Measure measure : opening.measures()) {
            Doers doers = opening.directiveId() == null
                    ? assigning.doers(measure, opening.leadOf(measure.section()))
                    : assigning.head();
            for (Occurrence occurrence : owed(measure, calendar, opening.at())) {
                for (Assignment assignment : doers.assignments()) {
                    tasks.add(task(opening, measure, occurrence, assignment, doers.perPerson(), calendar));
                }
            }
        }
        return tasks;
    }

    /** Turns that were over before the plan came into force were never owed; a single date that was, is owed still. */
    private static List<Occurrence> owed(Measure measure, WorkCalendar calendar, Instant from) {
        List<Occurrence> all = measure.schedule().occurrences(calendar);
        List<Occurrence> ahead = all.stream()
                .filter(turn -> !calendar.endOf(turn.due()).isBefore(from))
                .toList();
        return ahead.isEmpty() ? List.of(all.getLast()) : ahead;
    }

    private static Task task(
            Opening opening,
            Measure measure,
            Occurrence occurrence,
            Assignment assignment,
            boolean perPerson,
            WorkCalendar calendar) {
        String series = opening.seriesId(measure);
        String id = series + ":" + (occurrence.key() == null ? "once" : occurrence.key())
                + (perPerson ? ":" + assignment.assigneeId() : "");
        return Task.opened(
                id,
                new Origin(
                        opening.districtId(),
                        opening.schoolId(),
                        opening.planId(),
                        opening.directiveId(),
                        series,
                        measure.id(),
                        opening.termId()),
                measure.wording(occurrence.guessed(), opening.version()),
                measure.kind(occurrence.key()),
                occurrence.key(),
                assignment,
                opening.at(),
                timetable(calendar, occurrence.due()),
                measure.quota());
    }

    private static Timetable timetable(WorkCalendar calendar, LocalDate due) {
        LocalDate termEnd = calendar.term().end();
        LocalDate last = due.isAfter(termEnd) ? due : termEnd;
        return Timetable.of(
                calendar.endOf(due),
                calendar.endOf(calendar.plusWorkdays(due, OVERDUE_WORKDAYS)),
                calendar.endOf(calendar.plusWorkdays(last, MISSED_WORKDAYS)));
    }
}
