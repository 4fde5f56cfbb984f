/** The district's terms: a term that contradicts itself is refused. */
@NullMarked
package org.xuequ.identity.term;

import org.jspecify.annotations.NullMarked;
