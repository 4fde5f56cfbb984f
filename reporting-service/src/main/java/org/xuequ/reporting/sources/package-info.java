/** What the other services said last, whole and by version: the only thing that rows are ever made from. */
@NullMarked
package org.xuequ.reporting.sources;

import org.jspecify.annotations.NullMarked;
