/** Bytes to text: the charset is proved where it can be and guessed by likelihood where it cannot. */
@NullMarked
package org.xuequ.plan.reading.decoding;

import org.jspecify.annotations.NullMarked;
