/** Turns what is owed into reminders when its instant has come, once each and in order, and hands them to the channels. */
@NullMarked
package org.xuequ.notification.reminding;

import org.jspecify.annotations.NullMarked;
