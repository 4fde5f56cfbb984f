/** Remembers what plans are called, so that a reminder can say where its task comes from. */
@NullMarked
package org.xuequ.notification.plans;

import org.jspecify.annotations.NullMarked;
