/** The REST doors of the plan service. */
@NullMarked
package org.xuequ.plan.web;

import org.jspecify.annotations.NullMarked;
