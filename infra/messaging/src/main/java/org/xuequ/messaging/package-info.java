/** Outbox, relay, idempotent consumption, dead letters, leases and migrations: no event is lost, none counts twice. */
@NullMarked
package org.xuequ.messaging;

import org.jspecify.annotations.NullMarked;
