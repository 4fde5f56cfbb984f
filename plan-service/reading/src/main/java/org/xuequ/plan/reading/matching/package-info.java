/** Regular expressions as the JDK reads them, tried only where their first character fits: grammars of long word lists stay quick. */
@NullMarked
package org.xuequ.plan.reading.matching;

import org.jspecify.annotations.NullMarked;
