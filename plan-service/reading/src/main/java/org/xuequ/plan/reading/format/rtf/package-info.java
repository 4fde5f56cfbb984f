/** Rich Text Format. */
@NullMarked
package org.xuequ.plan.reading.format.rtf;

import org.jspecify.annotations.NullMarked;
