/** Beginning plans, with a directory and cycles kept in memory. */
@NullMarked
package org.xuequ.plan.drafting;

import org.jspecify.annotations.NullMarked;
