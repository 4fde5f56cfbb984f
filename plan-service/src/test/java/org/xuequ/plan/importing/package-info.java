/** Documents becoming plans, without any framework. */
@NullMarked
package org.xuequ.plan.importing;

import org.jspecify.annotations.NullMarked;
