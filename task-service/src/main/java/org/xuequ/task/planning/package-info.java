/** Opens tasks for what plans and directives promise, as soon as the directory says when and by whom. */
@NullMarked
package org.xuequ.task.planning;

import org.jspecify.annotations.NullMarked;
