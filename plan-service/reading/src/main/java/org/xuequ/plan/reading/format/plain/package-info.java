/** Text files: as they are, or marked up as Markdown. */
@NullMarked
package org.xuequ.plan.reading.format.plain;

import org.jspecify.annotations.NullMarked;
