/** Calls for plans, without any framework. */
@NullMarked
package org.xuequ.plan.cycle;

import org.jspecify.annotations.NullMarked;
