/** Begins plans that fit the unit, the term and the cycle they are for. */
@NullMarked
package org.xuequ.plan.drafting;

import org.jspecify.annotations.NullMarked;
