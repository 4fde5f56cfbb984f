/** What a section said when it was handed in, frozen for good, and how two such texts differ. */
@NullMarked
package org.xuequ.plan.revision;

import org.jspecify.annotations.NullMarked;
