package org.xuequ.task.calendar;

import java.time.DayOfWeek;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xuequ.task.calendar.When.Anchor;
import org.xuequ.task.calendar.When.Once;
import org.xuequ.task.calendar.When.Third;

/**
 * Reads the notation. What it does not know is {@link When.Vague}, never an error: a plan's odd words must not stop its
 * other measures.
 */
final class WhenReader {
    private static final Pattern TIME_OF_DAY = Pattern.compile("T\\d{1,2}:\\d{2}(?::\\d{2})?$");
    private static final Pattern SHIFT = Pattern.compile("(.+)([+-])(P\\d+[DWMY])$");
    private static final String YEAR = "(?:(\\d{4})-|[0-9xX_＿*]{4}-|--)";

    private record Form(Pattern pattern, Function<MatchResult, When> reading) {
        Form(String regex, Function<MatchResult, When> reading) {
            this(Pattern.compile(regex), reading);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(YEAR + "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", m -> new When.OnDay(year(m), n(m, 2), n(m, 3))),
            new Form(YEAR + "(0[1-9]|1[0-2])-([EML])", m -> new When.PartOfMonth(year(m), n(m, 2), third(m.group(3)))),
            new Form(YEAR + "(0[1-9]|1[0-2])-W([1-6])", m -> new When.WeekOfMonth(year(m), n(m, 2), n(m, 3))),
            new Form(YEAR + "(0[1-9]|1[0-2])", m -> new When.InMonth(year(m), n(m, 2))),
            new Form("W(\\d{1,2})-([1-7])", m -> new When.WeekdayOfWeek(n(m, 1), DayOfWeek.of(n(m, 2)))),
            new Form("W-([1-7])", m -> new When.EveryWeekday(DayOfWeek.of(n(m, 1)))),
            new Form("W(\\d{1,2})", m -> new When.InWeek(n(m, 1))),
            new Form("---(0[1-9]|[12]\\d|3[01])", m -> new When.EveryMonthDay(n(m, 1))),
            new Form("MONTH-END", _ -> new When.EveryMonthEnd()),
            new Form("MONTH-W([1-6])", m -> new When.EveryMonthWeek(n(m, 1))),
            new Form("FESTIVAL:(.+)", m -> new When.OnFestival(m.group(1))),
            new Form("TERM|YEAR|SUMMER|WINTER|TERM-START|TERM-END|YEAR-END|MIDTERM|FINAL", m -> anchor(m.group())));

    private WhenReader() {}

    static When read(@Nullable String notation) {
        if (notation == null || notation.isBlank()) {
            return new When.At(Anchor.TERM);
        }
        String text = notation.strip();
        return text.contains("|") ? several(text) : single(text);
    }

    private static When several(String text) {
        int colon = text.indexOf(':');
        boolean shared = text.contains("FESTIVAL:") && colon > 0 && text.indexOf("FESTIVAL:", colon) < 0;
        String prefix = shared ? text.substring(0, colon + 1) : "";
        var parts = new ArrayList<When.Named>();
        for (String part : text.substring(prefix.length()).split("\\|")) {
            if (!part.isBlank()) {
                parts.add(new When.Named(part.strip(), single(prefix + part.strip())));
            }
        }
        return parts.isEmpty() ? new When.Vague() : new When.Any(List.copyOf(parts));
    }

    private static When single(String timed) {
        String text = TIME_OF_DAY.matcher(timed).replaceFirst("");
        int slash = text.indexOf('/');
        return slash < 0 ? plain(text) : range(text.substring(0, slash), text.substring(slash + 1));
    }

    private static When range(String from, String to) {
        boolean open = to.isEmpty() || to.equals("..");
        return plain(TIME_OF_DAY.matcher(from).replaceFirst("")) instanceof Once start
                        && (open || plain(to) instanceof Once)
                ? new When.Range(start, open ? null : (Once) plain(to))
                : new When.Vague();
    }

    private static When plain(String text) {
        if (text.startsWith("BEFORE-")) {
            return plain(text.substring("BEFORE-".length())) instanceof Once what
                    ? new When.Before(what)
                    : new When.Vague();
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.matches()
                    && !(form.pattern().pattern().startsWith("FESTIVAL")
                            && SHIFT.matcher(text).matches())) {
                return form.reading().apply(matcher.toMatchResult());
            }
        }
        return shifted(text);
    }

    private static When shifted(String text) {
        Matcher shift = SHIFT.matcher(text);
        if (!shift.matches() || !(plain(shift.group(1)) instanceof Once what)) {
            return new When.Vague();
        }
        try {
            Period by = Period.parse(shift.group(3));
            return new When.Shifted(what, shift.group(2).equals("-") ? by.negated() : by);
        } catch (DateTimeParseException | ArithmeticException e) {
            return new When.Vague();
        }
    }

    private static When anchor(String name) {
        return new When.At(Anchor.valueOf(name.replace('-', '_')));
    }

    private static Third third(String letter) {
        return switch (letter) {
            case "E" -> Third.EARLY;
            case "M" -> Third.MIDDLE;
            default -> Third.LATE;
        };
    }

    private static @Nullable Integer year(MatchResult match) {
        return match.group(1) == null ? null : Integer.valueOf(match.group(1));
    }

    private static int n(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
