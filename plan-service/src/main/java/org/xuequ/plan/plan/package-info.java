/**
 * The life of a plan: sections go DRAFT → SUBMITTED → APPROVED or RETURNED → DRAFT, and the last approval puts the plan
 * into force. Pure: time and names come in with the command.
 */
@NullMarked
package org.xuequ.plan.plan;

import org.jspecify.annotations.NullMarked;
