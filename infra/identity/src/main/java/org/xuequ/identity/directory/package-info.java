/** The district's tree, people and grants, and what changes when a new table of them arrives; no Spring in it. */
@NullMarked
package org.xuequ.identity.directory;

import org.jspecify.annotations.NullMarked;
