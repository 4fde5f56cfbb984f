/** Turns the plan's words for time, in their normalised notation, into days of one term. */
@NullMarked
package org.xuequ.task.calendar;

import org.jspecify.annotations.NullMarked;
