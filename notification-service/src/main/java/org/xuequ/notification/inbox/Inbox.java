package org.xuequ.notification.inbox;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.New;
import org.xuequ.messaging.Stored;
import org.xuequ.notification.reminding.Channel;
import org.xuequ.notification.reminding.Delivery;
import org.xuequ.notification.reminding.Reminder;

/** All reminders ever made, by id; the recipient's own are the inbox. */
@Component
@Order(1)
class Inbox implements Channel {
    static final String REMINDERS = "reminders";

    private final AggregateStore<Entry> store;

    Inbox(Aggregates aggregates) {
        this.store = aggregates.store(Entry.class, REMINDERS, Inbox::indexed);
    }

    @Override
    public void take(List<Reminder> reminders) {
        store.insertAll(reminders.stream()
                .map(r -> new New<>(
                        r.reminderId(), new Entry(r, null), List.of(Delivery.delivered(r, "INBOX", 1, r.madeAt()))))
                .toList());
    }

    /** A person's own, newest first, behind {@code after}; one more than {@code limit} where there is one. */
    List<Stored<Entry>> of(String personId, boolean unreadOnly, @Nullable Place after, int limit) {
        Criteria own = Criteria.where("recipientId").is(personId);
        if (unreadOnly) {
            own = own.and("unread").is(true);
        }
        Criteria all = after == null ? own : new Criteria().andOperator(own, after.older());
        return store.list(
                new Query(all).with(Sort.by("owedAt", "_id").descending()).limit(limit + 1));
    }

    Optional<Stored<Entry>> find(String reminderId) {
        return store.find(reminderId);
    }

    Stored<Entry> update(Stored<Entry> before, Entry after) {
        return store.update(before, after, List.of());
    }

    List<Stored<Entry>> list(Query query) {
        return store.list(query);
    }

    private static Map<String, Object> indexed(Entry entry) {
        Reminder r = entry.reminder();
        var fields = new HashMap<String, Object>();
        fields.put("districtId", r.districtId());
        fields.put("schoolId", r.schoolId());
        fields.put("orgPath", r.orgPath());
        fields.put("taskId", r.taskId());
        fields.put("recipientId", r.recipientId());
        fields.put("owedAt", Date.from(r.owedAt()));
        fields.put("unread", entry.readAt() == null);
        return fields;
    }
}
