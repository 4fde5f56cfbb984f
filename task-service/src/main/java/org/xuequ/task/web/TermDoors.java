package org.xuequ.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.calendar.Term;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Problem;
import org.xuequ.task.planning.Directory;
import org.xuequ.task.planning.OrgUnit;

/** The calendar that due dates are taken from. */
@RestController
class TermDoors {
    private final Directory directory;

    TermDoors(Directory directory) {
        this.directory = directory;
    }

    /**
     * A week of a term.
     *
     * @param number as the school counts, from 1
     * @param workdays days on which people are at work, make-up days included
     */
    record Week(int number, LocalDate from, LocalDate to, List<LocalDate> workdays) {}

    @GetMapping("/terms/{id}/weeks")
    List<Week> weeks(@PathVariable String id, Caller caller) {
        Term term = directory.term(id).orElseThrow(() -> Problem.notFound(id));
        String district = directory.unit(term.districtId()).map(OrgUnit::path).orElse("/" + term.districtId());
        if (!new Sight(caller).belongsTo(district)) {
            throw Problem.notFound(id);
        }
        WorkCalendar calendar = WorkCalendar.of(term);
        return IntStream.rangeClosed(calendar.week(term.start()), calendar.week(term.end()))
                .mapToObj(number -> week(number, calendar))
                .toList();
    }

    private static Week week(int number, WorkCalendar calendar) {
        LocalDate monday = calendar.monday(number);
        return new Week(
                number,
                monday,
                monday.plusDays(6),
                monday.datesUntil(monday.plusDays(7))
                        .filter(calendar.term()::covers)
                        .filter(calendar::isWorkday)
                        .toList());
    }
}
