package org.xuequ.messaging;

import java.util.List;

/** One aggregate among many to be written if its id is not there yet. */
public record New<S>(String id, S state, List<Event> events) {}
