/** Text whose every character still knows where it stood in the source, and the foldings that grammars look at. */
@NullMarked
package org.xuequ.plan.reading.text;

import org.jspecify.annotations.NullMarked;
