/** Many files sent in together, each becoming an import of its own; what was sent is read to its end, whatever dies meanwhile. */
@NullMarked
package org.xuequ.plan.batch;

import org.jspecify.annotations.NullMarked;
