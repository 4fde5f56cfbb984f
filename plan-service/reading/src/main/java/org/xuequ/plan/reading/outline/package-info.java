/** Paragraphs to the tree of sections: where each heading starts and ends, what it contains, which plan it is in. */
@NullMarked
package org.xuequ.plan.reading.outline;

import org.jspecify.annotations.NullMarked;
