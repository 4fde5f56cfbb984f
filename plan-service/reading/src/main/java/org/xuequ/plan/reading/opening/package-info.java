/** Tells by a file's content which format it has, whatever its name says. */
@NullMarked
package org.xuequ.plan.reading.opening;

import org.jspecify.annotations.NullMarked;
