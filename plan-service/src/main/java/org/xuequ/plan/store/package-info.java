/** Keeps plans, cycles and imports in MongoDB, each aggregate in one document. */
@NullMarked
package org.xuequ.plan.store;

import org.jspecify.annotations.NullMarked;
