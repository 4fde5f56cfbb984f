/** The report on a district: one line per school and their sum. */
@NullMarked
package org.xuequ.reporting.district;

import org.jspecify.annotations.NullMarked;
