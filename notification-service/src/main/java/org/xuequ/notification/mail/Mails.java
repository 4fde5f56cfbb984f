package org.xuequ.notification.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.Change;
import org.xuequ.messaging.Leases;
import org.xuequ.messaging.New;
import org.xuequ.messaging.Stored;
import org.xuequ.notification.reminding.Reminder;
import org.xuequ.notification.running.Horizon;

/** The mails in the store, by reminder id. */
@Component
class Mails {
    static final String MAILS = "mails";
    static final int SLOTS = 8;

    private static final Date EVER = new Date(0);

    private final AggregateStore<Mail> store;
    private final Horizon horizon = new Horizon();

    Mails(Aggregates aggregates) {
        this.store = aggregates.store(Mail.class, MAILS, Mails::indexed);
    }

    /** Until when no mail can be sent (wall clock). */
    Horizon horizon() {
        return horizon;
    }

    /** Those of {@code mails} that were not there yet. */
    List<Stored<Mail>> add(List<Mail> mails) {
        var added = store.insertAll(mails.stream()
                .map(mail -> new New<>(mail.reminder().reminderId(), mail, List.of()))
                .toList());
        added.forEach(stored -> written(stored.state()));
        return added;
    }

    /** One bulk write; answers the changes that took effect, the others were made by someone else first. */
    List<Change<Mail>> change(List<Change<Mail>> changes) {
        var done = store.updateAll(changes);
        done.forEach(change -> written(change.after()));
        return done;
    }

    /** Takes those of {@code mails} that nobody else took first; they are left alone until {@code until} (wall). */
    List<Stored<Mail>> claim(List<Stored<Mail>> mails, Instant until) {
        var claims = mails.stream()
                .map(mail -> new Change<>(mail, mail.state().claimed(until), List.of()))
                .toList();
        return change(claims).stream()
                .map(Change::before)
                .map(mail -> new Stored<>(
                        mail.id(), mail.version() + 1, mail.state().claimed(until), mail.commands(), mail.pending()))
                .toList();
    }

    /** What may be sent now, the longest owed first. */
    List<Stored<Mail>> ready(Set<Integer> slots, Instant wall, int limit) {
        return store.list(
                new Query(Criteria.where("slot").in(slots).and("tryAt").gt(EVER).lte(Date.from(wall)))
                        .with(Sort.by("owedAt", "_id"))
                        .limit(limit));
    }

    Map<String, Mail> find(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.list(new Query(Criteria.where("_id").in(ids))).stream()
                        .collect(Collectors.toMap(Stored::id, Stored::state));
    }

    List<Stored<Mail>> waitingFor(Collection<String> personIds) {
        return store.list(new Query(Criteria.where("waitingFor").in(personIds)));
    }

    List<Stored<Mail>> list(Query query) {
        return store.list(query);
    }

    /** When the next one may be sent; {@link Instant#MAX} when none is to be. */
    Instant earliest() {
        return store.list(toBeSent().with(Sort.by("tryAt")).limit(1)).stream()
                .map(stored -> stored.state().tryAt())
                .findFirst()
                .orElse(Instant.MAX);
    }

    /** How many are to be sent, now or later. */
    long pending() {
        return horizon.empty() ? 0 : store.count(toBeSent());
    }

    private static Query toBeSent() {
        return new Query(Criteria.where("tryAt").gt(EVER));
    }

    private void written(Mail mail) {
        if (mail.tryAt() != null) {
            horizon.lower(mail.tryAt());
        }
    }

    private static Map<String, Object> indexed(Mail mail) {
        Reminder r = mail.reminder();
        var fields = new HashMap<String, Object>();
        fields.put("districtId", r.districtId());
        fields.put("schoolId", r.schoolId());
        fields.put("orgPath", r.orgPath());
        fields.put("owedAt", Date.from(r.owedAt()));
        fields.put("status", mail.status().name());
        fields.put("slot", Leases.slot(r.reminderId(), SLOTS));
        fields.put("tryAt", mail.tryAt() == null ? null : Date.from(mail.tryAt()));
        fields.put("waitingFor", mail.status() == Mail.Status.WAITING ? r.recipientId() : null);
        return fields;
    }
}
