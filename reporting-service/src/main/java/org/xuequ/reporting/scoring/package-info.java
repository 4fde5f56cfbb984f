/** One score per school and term: always made anew from its rows, never counted up, the newest truth winning. */
@NullMarked
package org.xuequ.reporting.scoring;

import org.jspecify.annotations.NullMarked;
