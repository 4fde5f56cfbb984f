/** Tests of {@code org.xuequ.identity}. */
@NullMarked
package org.xuequ.identity;

import org.jspecify.annotations.NullMarked;
