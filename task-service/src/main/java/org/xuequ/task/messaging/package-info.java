/** Translates what other services say into our words and hands it on; decides nothing. */
@NullMarked
package org.xuequ.task.messaging;

import org.jspecify.annotations.NullMarked;
