/** The district's call for plans: which sections, from which schools, by when. It defines what is expected. */
@NullMarked
package org.xuequ.plan.cycle;

import org.jspecify.annotations.NullMarked;
