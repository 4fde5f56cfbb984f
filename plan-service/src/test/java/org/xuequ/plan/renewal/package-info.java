/** Newer versions of plans, without any framework. */
@NullMarked
package org.xuequ.plan.renewal;

import org.jspecify.annotations.NullMarked;
