/** Batches of documents, without any framework. */
@NullMarked
package org.xuequ.plan.batch;

import org.jspecify.annotations.NullMarked;
