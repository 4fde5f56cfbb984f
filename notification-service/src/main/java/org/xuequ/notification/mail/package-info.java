/** The channel by SMTP: a mail that cannot be sent is kept and sent later, once, and in its recipient's order. */
@NullMarked
package org.xuequ.notification.mail;

import org.jspecify.annotations.NullMarked;
