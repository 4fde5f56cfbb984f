/** Web pages, alone and as archives: what a reader of the page sees, nothing fetched, nothing run. */
@NullMarked
package org.xuequ.plan.reading.format.web;

import org.jspecify.annotations.NullMarked;
