/** Messaging held against a real broker and a real store. */
@NullMarked
package org.xuequ.messaging;

import org.jspecify.annotations.NullMarked;
