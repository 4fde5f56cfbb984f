/** Turns what plans promise into dated, assigned tasks, and says once, on time, what became due of each. */
@NullMarked
package org.xuequ.task;

import org.jspecify.annotations.NullMarked;
