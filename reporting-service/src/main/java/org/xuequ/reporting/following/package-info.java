/** Listens to the four topics: keeps what is said by version, then marks the schools whose rows it touches. */
@NullMarked
package org.xuequ.reporting.following;

import org.jspecify.annotations.NullMarked;
