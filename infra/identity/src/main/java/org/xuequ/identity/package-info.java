/** Who belongs to the district, what they may do where, in which term: told to everyone, and signed into access tokens. */
@NullMarked
package org.xuequ.identity;

import org.jspecify.annotations.NullMarked;
