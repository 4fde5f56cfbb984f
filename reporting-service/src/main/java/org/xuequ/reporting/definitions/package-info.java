/** The report of what every figure means, word for word as it is counted. */
@NullMarked
package org.xuequ.reporting.definitions;

import org.jspecify.annotations.NullMarked;
