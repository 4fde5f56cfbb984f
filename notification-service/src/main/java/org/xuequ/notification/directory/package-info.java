/** Keeps what reminders need of the directory: people and how to reach them, terms and their working days. */
@NullMarked
package org.xuequ.notification.directory;

import org.jspecify.annotations.NullMarked;
