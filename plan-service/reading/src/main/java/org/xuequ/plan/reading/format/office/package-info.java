/** Office files that are not Word's: OpenDocument texts and spreadsheets. */
@NullMarked
package org.xuequ.plan.reading.format.office;

import org.jspecify.annotations.NullMarked;
