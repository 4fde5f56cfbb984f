/** Keeps the directory: whatever is written is also told, and nothing is told twice by intent. */
@NullMarked
package org.xuequ.identity.store;

import org.jspecify.annotations.NullMarked;
