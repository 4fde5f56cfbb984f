/** What this service has heard of the district's tree, people and terms. */
@NullMarked
package org.xuequ.plan.directory;

import org.jspecify.annotations.NullMarked;
