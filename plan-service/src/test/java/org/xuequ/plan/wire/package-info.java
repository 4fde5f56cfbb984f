/** Measures in JSON. */
@NullMarked
package org.xuequ.plan.wire;

import org.jspecify.annotations.NullMarked;
