/** Measures in JSON, written the same way in events and at the doors. */
@NullMarked
package org.xuequ.plan.wire;

import org.jspecify.annotations.NullMarked;
