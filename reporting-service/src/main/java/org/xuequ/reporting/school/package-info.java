/** The report on one school, by category where asked. */
@NullMarked
package org.xuequ.reporting.school;

import org.jspecify.annotations.NullMarked;
