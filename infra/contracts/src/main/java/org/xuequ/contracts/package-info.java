/** What services say to each other: one JSON Schema and one approved sample per event type. */
@NullMarked
package org.xuequ.contracts;

import org.jspecify.annotations.NullMarked;
