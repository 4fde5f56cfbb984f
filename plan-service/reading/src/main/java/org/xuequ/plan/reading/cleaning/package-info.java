/** Takes out what is not the document: pinyin aids, page numbers, site chrome, hard line breaks. Only ever drops. */
@NullMarked
package org.xuequ.plan.reading.cleaning;

import org.jspecify.annotations.NullMarked;
