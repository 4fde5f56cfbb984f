/** Tests of {@code org.xuequ.devstack.demo}. */
@NullMarked
package org.xuequ.devstack.demo;

import org.jspecify.annotations.NullMarked;
