package org.xuequ.notification.reminding;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuequ.notification.policy.Step;

/** A reminder in words: what is due, on which day of the district, and how many days from now. */
public final class Wording {
    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("wording/reminder", locale, NO_GUESSING);
    }

    /** What a reader gets: a line for lists and subjects, and a text of a few lines. */
    public record Text(String subject, String body) {}

    /** In Chinese, or in English for those who read it. */
    public static Wording in(Locale reader) {
        return new Wording(reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINA);
    }

    /**
     * @param now when it is read or sent: a mail that had to wait tells the days that are left then
     */
    public Text text(Reminder reminder, Background background, Instant now) {
        ZoneId zone = ZoneId.of(reminder.zone());
        LocalDate due = LocalDate.ofInstant(reminder.dueAt(), zone);
        String when = when(ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), due));
        String day = DateTimeFormatter.ofPattern(texts.getString("day"), locale).format(due);
        String kind = reminder.step() == Step.ESCALATION ? "escalation" : "reminder";
        String who = Objects.requireNonNullElse(background.assignee(), texts.getString("somebody"));
        return new Text(
                format(kind + ".subject", reminder.title(), when, who),
                format(kind + ".body", reminder.title(), when, who, day, zone.getId()) + source(background));
    }

    private String source(Background background) {
        String plan = background.plan() == null ? null : format("plan", background.plan());
        String source = Stream.of(background.school(), plan)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(texts.getString("and")));
        return source.isEmpty() ? "" : "\n" + format("source", source);
    }

    private String when(long days) {
        if (days == 0) {
            return texts.getString("today");
        }
        return format(days > 0 ? "left" : "past", Math.abs(days));
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
