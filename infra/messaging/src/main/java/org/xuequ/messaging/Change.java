package org.xuequ.messaging;

import java.util.List;

/** One change among many: what was read, what it becomes, what that says. */
public record Change<S>(Stored<S> before, S after, List<Event> events) {}
