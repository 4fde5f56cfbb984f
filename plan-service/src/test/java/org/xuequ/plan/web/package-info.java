/** Who sees what. */
@NullMarked
package org.xuequ.plan.web;

import org.jspecify.annotations.NullMarked;
