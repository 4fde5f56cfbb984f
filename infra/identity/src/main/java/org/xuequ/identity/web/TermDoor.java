package org.xuequ.identity.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.calendar.Term;
import org.xuequ.identity.store.Directory;
import org.xuequ.identity.term.BadTerm;
import org.xuequ.identity.term.TermForm;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Stored;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.IfMatch;
import org.xuequ.rest.Page;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Role;
import org.xuequ.rest.Versions;

/** A district's terms. */
@RestController
final class TermDoor {
    private final Directory directory;

    TermDoor(Directory directory) {
        this.directory = directory;
    }

    /** A new one, or the same again, needs no If-Match; a change does. */
    @PutMapping("/districts/{district}/terms/{id}")
    ResponseEntity<Term> put(
            @PathVariable String district,
            @PathVariable String id,
            @RequestBody TermForm form,
            @Nullable IfMatch ifMatch,
            Caller caller) {
        caller.require("/" + district, Role.DISTRICT_ADMIN);
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
            throw Problem.invalid("id", "只能用字母、数字、- 和 _", "only letters, digits, - and _");
        }
        Optional<Stored<Term>> before = directory.term(id);
        if (before.isPresent() && !before.get().state().districtId().equals(district)) {
            throw Problem.refused("taken", "编号已被占用。", "This id is taken.");
        }
        Term wanted = termOf(form, district, id);
        if (ifMatch != null) {
            ifMatch.check(before.orElseThrow(Problem::stale));
        } else if (before.isPresent() && !before.get().state().equals(wanted)) {
            IfMatch.required(null);
        }
        try {
            Stored<Term> now = directory.put(before, wanted);
            return Versions.ok(now, now.state());
        } catch (AlreadyThere faster) {
            throw Problem.refused(
                    "busy", "多人同时修改，请稍后重试。", "Many people are changing this at once. Try again in a moment.");
        }
    }

    private static Term termOf(TermForm form, String district, String id) {
        try {
            return form.termOf(district, id);
        } catch (BadTerm bad) {
            throw Problem.invalid(bad.field(), bad.zh(), bad.en());
        }
    }

    /** With its version, which a change must name. */
    @GetMapping("/districts/{district}/terms/{id}")
    ResponseEntity<Term> term(@PathVariable String district, @PathVariable String id, Caller caller) {
        return directory
                .term(id)
                .filter(found -> found.state().districtId().equals(district))
                .filter(found -> district.equals(caller.district()) || caller.sees("/"))
                .map(found -> Versions.ok(found, found.state()))
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** Of the caller's own district; of all districts for who stands above them. */
    @GetMapping("/terms")
    Page<Term> terms(@RequestParam @Nullable Integer limit, @RequestParam @Nullable String after, Caller caller) {
        int most = Cursor.limit(limit);
        Criteria seen = caller.district() == null && caller.sees("/")
                ? new Criteria()
                : Criteria.where("districtId").is(String.valueOf(caller.district()));
        return Page.of(directory.terms(Cursor.query(seen, after, most)), most, Stored::id)
                .map(Stored::state);
    }
}
