/** What this service says on plan-events and hears on directory-events. */
@NullMarked
package org.xuequ.plan.messaging;

import org.jspecify.annotations.NullMarked;
