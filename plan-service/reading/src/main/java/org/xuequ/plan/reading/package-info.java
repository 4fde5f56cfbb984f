/** Reads a plan document as a careful person would: its plans, sections and dated, repeated or counted commitments. */
@NullMarked
package org.xuequ.plan.reading;

import org.jspecify.annotations.NullMarked;
