/** What every format has in common: a text, what the file says about stretches of it, and how one is put together. */
@NullMarked
package org.xuequ.plan.reading.format;

import org.jspecify.annotations.NullMarked;
