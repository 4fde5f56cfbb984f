/** Terms, weeks and working days as pure values, and the one clock that a whole district lives by. */
@NullMarked
package org.xuequ.calendar;

import org.jspecify.annotations.NullMarked;
