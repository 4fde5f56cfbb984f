/** Tables that spreadsheets open as they are meant: Chinese readable, no cell run as a formula. */
@NullMarked
package org.xuequ.reporting.csv;

import org.jspecify.annotations.NullMarked;
