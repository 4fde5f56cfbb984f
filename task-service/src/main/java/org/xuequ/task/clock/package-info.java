/** Does to every open task what time does to it: due, overdue, missed, each once, however long it was away. */
@NullMarked
package org.xuequ.task.clock;

import org.jspecify.annotations.NullMarked;
