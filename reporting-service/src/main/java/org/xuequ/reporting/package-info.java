/** Reports whose every figure equals a recount of the rows behind it, at any time, after any crash or replay. */
@NullMarked
package org.xuequ.reporting;

import org.jspecify.annotations.NullMarked;
