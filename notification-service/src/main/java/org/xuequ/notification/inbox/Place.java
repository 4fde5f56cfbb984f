package org.xuequ.notification.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.xuequ.notification.reminding.Reminder;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Problem;

/** A place in an inbox, which is read from the newest backwards. */
record Place(Instant owedAt, String reminderId) {
    static String of(Reminder reminder) {
        return reminder.owedAt() + " " + reminder.reminderId();
    }

    /** @throws Problem 400 when it is not one of ours */
    static @Nullable Place parse(@Nullable String after) {
        String place = Cursor.parse(after);
        if (place == null) {
            return null;
        }
        int space = place.indexOf(' ');
        try {
            return new Place(Instant.parse(place.substring(0, Math.max(0, space))), place.substring(space + 1));
        } catch (DateTimeException e) {
            throw Problem.invalid(
                    "after", "翻页标记无效。请使用上一页给出的 next。", "This cursor is none. Use the next of the page before.");
        }
    }

    Criteria older() {
        Date at = Date.from(owedAt);
        return new Criteria()
                .orOperator(
                        Criteria.where("owedAt").lt(at),
                        Criteria.where("owedAt").is(at).and("_id").lt(reminderId));
    }
}
