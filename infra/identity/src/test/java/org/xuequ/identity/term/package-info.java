/** Tests of {@code org.xuequ.identity.term}. */
@NullMarked
package org.xuequ.identity.term;

import org.jspecify.annotations.NullMarked;
