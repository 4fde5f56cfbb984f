/** When: dates, school weeks, terms, festivals and recurrences, kept symbolic until a term's calendar resolves them. */
@NullMarked
package org.xuequ.plan.reading.dates;

import org.jspecify.annotations.NullMarked;
