/** A MongoDB, or what stands in for one: found, started or fetched in a fixed order, and named plainly. */
@NullMarked
package org.xuequ.devstack.store;

import org.jspecify.annotations.NullMarked;
