/** The proof: every score counted once more from its rows and held against the one that is kept. */
@NullMarked
package org.xuequ.reporting.recount;

import org.jspecify.annotations.NullMarked;
