/** Reads a table a person made in a spreadsheet: every bad row is named by line and column, or there are none. */
@NullMarked
package org.xuequ.identity.csv;

import org.jspecify.annotations.NullMarked;
