/** The plan service as its users and the other services meet it. */
@NullMarked
package org.xuequ.plan;

import org.jspecify.annotations.NullMarked;
