/** How a score is shown: figures, the rates made of them, and the same under the names that DHIS2 uses. */
@NullMarked
package org.xuequ.reporting.figures;

import org.jspecify.annotations.NullMarked;
