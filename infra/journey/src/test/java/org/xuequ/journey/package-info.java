/** One term lived through from end to end on real parts: killed, doubled, and with documents of others. */
@NullMarked
package org.xuequ.journey;

import org.jspecify.annotations.NullMarked;
