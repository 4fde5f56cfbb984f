/** The channel that everybody has: each reminder lies in its recipient's inbox from the moment it is made. */
@NullMarked
package org.xuequ.notification.inbox;

import org.jspecify.annotations.NullMarked;
