/** What counts as a measure. */
@NullMarked
package org.xuequ.plan.measure;

import org.jspecify.annotations.NullMarked;
