package org.xuequ.task.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day by which something is to be done.
 *
 * @param key names the turn among those of its schedule, {@code 2026-03}, {@code W05}, {@code 清明}; null for the only
 *     one
 * @param guessed the plan's words name no day that the term's calendar knows, so this is the term's end
 */
public record Occurrence(@Nullable String key, LocalDate due, boolean guessed) {}
