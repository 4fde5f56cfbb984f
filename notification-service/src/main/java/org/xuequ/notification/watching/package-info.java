/** Keeps one watch per task, whatever is repeated, reordered or late, so that no step is lost and none is owed twice. */
@NullMarked
package org.xuequ.notification.watching;

import org.jspecify.annotations.NullMarked;
