/** Names that follow from what they name, so doing a thing again names the same thing. */
@NullMarked
package org.xuequ.plan.naming;

import org.jspecify.annotations.NullMarked;
