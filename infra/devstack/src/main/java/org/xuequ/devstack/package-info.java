/** The whole system on one machine without Docker: everything started, watched and stopped as one. */
@NullMarked
package org.xuequ.devstack;

import org.jspecify.annotations.NullMarked;
