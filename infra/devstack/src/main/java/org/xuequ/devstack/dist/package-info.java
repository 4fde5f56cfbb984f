/** Services laid out to start quickly: extracted from their boot jars, each with an AOT cache of its classes. */
@NullMarked
package org.xuequ.devstack.dist;

import org.jspecify.annotations.NullMarked;
