/** Starting over: the topics read from their beginning into an empty database give the same figures. */
@NullMarked
package org.xuequ.reporting.rebuilding;

import org.jspecify.annotations.NullMarked;
