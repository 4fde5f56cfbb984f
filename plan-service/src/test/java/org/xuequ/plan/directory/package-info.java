/** A directory to test with. */
@NullMarked
package org.xuequ.plan.directory;

import org.jspecify.annotations.NullMarked;
