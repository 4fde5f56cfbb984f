/** Lives through one term of a made-up district from outside, by REST alone, and checks its own books at the end. */
@NullMarked
package org.xuequ.devstack.demo;

import org.jspecify.annotations.NullMarked;
