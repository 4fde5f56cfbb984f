/** PDF: lines where they stand on the page, put back together into paragraphs. */
@NullMarked
package org.xuequ.plan.reading.format.pdf;

import org.jspecify.annotations.NullMarked;
