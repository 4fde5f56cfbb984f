/** A document becomes a plan: read into a preview, corrected by a person, accepted once. The original is kept. */
@NullMarked
package org.xuequ.plan.importing;

import org.jspecify.annotations.NullMarked;
