/** Frozen texts and how they differ. */
@NullMarked
package org.xuequ.plan.revision;

import org.jspecify.annotations.NullMarked;
