/** The life of one task, decided from its state, a command and nothing else. */
@NullMarked
package org.xuequ.task.task;

import org.jspecify.annotations.NullMarked;
