/** The rows behind a figure: exactly those that it counts, found by the very rule that counts them. */
@NullMarked
package org.xuequ.reporting.behind;

import org.jspecify.annotations.NullMarked;
