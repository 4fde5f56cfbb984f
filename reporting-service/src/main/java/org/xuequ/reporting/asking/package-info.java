/** What a caller asks about, as far as it is theirs to see; a foreign id looks like none. */
@NullMarked
package org.xuequ.reporting.asking;

import org.jspecify.annotations.NullMarked;
