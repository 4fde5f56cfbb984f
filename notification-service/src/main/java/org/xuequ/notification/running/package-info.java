/** Runs a piece of work over and over while the service lives, and remembers until when there is none. */
@NullMarked
package org.xuequ.notification.running;

import org.jspecify.annotations.NullMarked;
