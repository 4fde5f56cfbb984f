/** Tests of {@code org.xuequ.identity.directory}. */
@NullMarked
package org.xuequ.identity.directory;

import org.jspecify.annotations.NullMarked;
