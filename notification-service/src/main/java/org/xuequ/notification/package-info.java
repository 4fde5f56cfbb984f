/**
 * Promises every person exactly one reminder per task, step and due date: never early, none for work that was done
 * before, and none lost while a service, a broker or a mail server was down.
 */
@NullMarked
package org.xuequ.notification;

import org.jspecify.annotations.NullMarked;
