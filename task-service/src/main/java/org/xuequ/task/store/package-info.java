/** Keeps tasks, openings and our view of the directory in MongoDB; every write is conditional, every query indexed. */
@NullMarked
package org.xuequ.task.store;

import org.jspecify.annotations.NullMarked;
