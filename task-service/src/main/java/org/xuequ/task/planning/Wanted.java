package org.xuequ.task.planning;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who a plan says is to do something, in its own words, told apart by sort. */
enum Wanted {
    /** 全体教师: everyone who teaches, one task each. */
    TEACHERS("(?:全[体體校]|各|各位|每[位个個名]|所有|本校|任[课課]|科任|[学學]科|一[线線])*(?:教[师師]|老[师師]|教[职職][员員]?工)[们們]?"),
    /** 教研组长, 各备课组: those who lead a group. */
    GROUP_LEADS(".*(?:教研|[备備][课課]|年[级級]|[学學]科).*[组組].*|.*[组組][长長]"),
    /** 各处室. */
    DEPARTMENTS("(?:各|所有|全[体體校]各?)(?:[处處]室|部[门門]|科室|[处處]|[组組]室|[职職]能部[门門]).*"),
    /** 校长, 学校, 各校. */
    HEAD(".*(?:校[长長]|[园園][长長]|[书書][记記]|校[级級]?[领領][导導]|[领領][导導]班子).*|(?:本|我|全|各)?校|各?[学學]校|校[办辦]|校委[会會]"),
    /** 班主任 and all others: nobody the directory can name. */
    UNKNOWN("(?!)");

    private final Pattern words;

    Wanted(String words) {
        this.words = Pattern.compile(words);
    }

    static Wanted of(@Nullable String responsible) {
        String words = responsible == null ? "" : responsible.strip();
        for (Wanted sort : values()) {
            if (sort.words.matcher(words).matches()) {
                return sort;
            }
        }
        return UNKNOWN;
    }
}
