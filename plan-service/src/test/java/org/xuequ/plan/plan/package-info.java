/** The rules of plans, without any framework. */
@NullMarked
package org.xuequ.plan.plan;

import org.jspecify.annotations.NullMarked;
