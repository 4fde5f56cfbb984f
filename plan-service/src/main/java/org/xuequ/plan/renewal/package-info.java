/** A newer version of a plan that is there already: what it changes, and taking it over without losing what it does not. */
@NullMarked
package org.xuequ.plan.renewal;

import org.jspecify.annotations.NullMarked;
