/** The doors that formats come in by: each turns bytes into one text, told by content and never by name alone. */
@NullMarked
package org.xuequ.plan.reading.format;

import org.jspecify.annotations.NullMarked;
