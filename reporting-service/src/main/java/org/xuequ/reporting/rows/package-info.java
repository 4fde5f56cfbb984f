/** The rows behind every figure, made from the sources alone, and the figures' definitions beside them. */
@NullMarked
package org.xuequ.reporting.rows;

import org.jspecify.annotations.NullMarked;
