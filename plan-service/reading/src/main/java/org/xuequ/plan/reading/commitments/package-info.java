/** Finds the commitments in a section's text: clauses with a date, a recurrence or a quota, and what they promise. */
@NullMarked
package org.xuequ.plan.reading.commitments;

import org.jspecify.annotations.NullMarked;
