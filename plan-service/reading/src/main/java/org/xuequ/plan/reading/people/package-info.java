/** Who: the roles, rooms and groups of schools and districts that a clause names as its subject. */
@NullMarked
package org.xuequ.plan.reading.people;

import org.jspecify.annotations.NullMarked;
