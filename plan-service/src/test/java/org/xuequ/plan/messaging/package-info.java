/** What is said and heard keeps the contracts. */
@NullMarked
package org.xuequ.plan.messaging;

import org.jspecify.annotations.NullMarked;
