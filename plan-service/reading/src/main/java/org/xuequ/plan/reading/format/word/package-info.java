/** Word's own files, .docx and .doc: final text, with the numbers that Word prints and the levels of its styles. */
@NullMarked
package org.xuequ.plan.reading.format.word;

import org.jspecify.annotations.NullMarked;
