/** Says, without looking at any clock, at which instants a task owes a reminder, and lets districts say it differently. */
@NullMarked
package org.xuequ.notification.policy;

import org.jspecify.annotations.NullMarked;
