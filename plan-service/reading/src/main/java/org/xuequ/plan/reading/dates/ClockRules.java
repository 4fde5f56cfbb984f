package org.xuequ.plan.reading.dates;

import static org.xuequ.plan.reading.dates.Rule.N;
import static org.xuequ.plan.reading.dates.Rule.TO;
import static org.xuequ.plan.reading.dates.Rule.given;
import static org.xuequ.plan.reading.dates.Rule.rule;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Pattern;

/** Times of day, alone or behind a day: 上午7:30, 晚7点半, 下午2:30至4:30, 8点到11点半. */
final class ClockRules {
    static final String HALF = "(?<half>上午|早上|早晨|清晨|中午|午间|下午|晚上|傍晚|晚(?=[\\d一二三四五六七八九十])|早(?=[\\d一二三四五六七八九十]))?";
    static final String CLOCK = "(?:(?<hour>\\d{1,2}):(?<minute>\\d{2})(?!\\d)|(?<hour2>" + N
            + ")(?:点|时)(?!间|候|段|刻|代|期|名|评|睛)(?:(?<half2>半)|(?<minute2>" + N + ")分)?)";
    private static final String UNTIL = "(?:(?<hour3>\\d{1,2}):(?<minute3>\\d{2})(?!\\d)|(?<hour4>" + N
            + ")(?:点|时)(?:(?<half4>半)|(?<minute4>" + N + ")分)?)";
    private static final String LATER_HALF = "(?<later>上午|中午|下午|晚上)?";

    private static final Pattern HOUR = Pattern.compile("T(\\d\\d)");

    private ClockRules() {}

    static List<Rule> rules() {
        return List.of(
                rule(HALF + CLOCK + TO + LATER_HALF + UNTIL, ClockRules::span),
                rule(HALF + "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?!\\d|:)", ClockRules::clock),
                rule(HALF.replaceAll("\\?$", "") + CLOCK, ClockRules::clock),
                rule("(?<hour2>" + N + ")[点时](?<minute2>" + N + ")分(?!钟)", ClockRules::clock));
    }

    /** The time of day among a match's groups, {@code T16:10}; null when it has none. */
    static @Nullable String timeOf(MatchResult r) {
        String half = given(r, "half");
        String hour = given(r, "hour");
        String spoken = given(r, "hour2");
        return hour != null
                ? Iso.time(half, hour, given(r, "minute"))
                : spoken == null
                        ? null
                        : Iso.time(half, spoken, given(r, "half2") != null ? "30" : given(r, "minute2"));
    }

    /** {@code T03:00/T05:30} becomes {@code T15:00/T17:30}; what is past noon stays. */
    static String later(String times) {
        return HOUR.matcher(times).replaceAll(hour -> {
            int h = Integer.parseInt(hour.group(1));
            return "T" + Iso.two(h < 12 ? h + 12 : h);
        });
    }

    private static @Nullable When clock(MatchResult r) {
        String time = timeOf(r);
        return time == null ? null : When.due(DueKind.TIME, time);
    }

    private static @Nullable When span(MatchResult r) {
        String half = given(r, "later") == null ? given(r, "half") : given(r, "later");
        String from = timeOf(r);
        String to = r.group("hour3") != null
                ? Iso.time(half, r.group("hour3"), r.group("minute3"))
                : Iso.time(half, r.group("hour4"), r.group("half4") != null ? "30" : r.group("minute4"));
        return from == null || to == null ? null : When.due(DueKind.TIME, from + "/" + to);
    }
}
