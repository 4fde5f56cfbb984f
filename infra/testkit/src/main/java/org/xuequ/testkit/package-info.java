/** What tests of every module share: a broker and a store, tokens, a clock that moves, given-when-then. */
@NullMarked
package org.xuequ.testkit;

import org.jspecify.annotations.NullMarked;
