/** Speed and footprint of the whole system, measured on this machine and printed by one command. */
@NullMarked
package org.xuequ.bench;

import org.jspecify.annotations.NullMarked;
