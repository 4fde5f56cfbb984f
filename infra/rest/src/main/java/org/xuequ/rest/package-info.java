/** What every REST door of Xuequ shares: who asks, what they may see, how answers and refusals look. */
@NullMarked
package org.xuequ.rest;

import org.jspecify.annotations.NullMarked;
