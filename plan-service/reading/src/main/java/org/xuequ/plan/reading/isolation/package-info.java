/** Opens files in processes of their own, so that the worst that a file can do is to end one of those. */
@NullMarked
package org.xuequ.plan.reading.isolation;

import org.jspecify.annotations.NullMarked;
