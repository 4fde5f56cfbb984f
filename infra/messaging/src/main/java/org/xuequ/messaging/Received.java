package org.xuequ.messaging;

import java.time.Instant;

/**
 * An event as a reader gets it.
 *
 * @param id of the event; the same in every repeat
 * @param time when it happened, by the district's clock
 * @param key school or district
 */
public record Received<T>(T event, String id, String type, Instant time, String key) {}
