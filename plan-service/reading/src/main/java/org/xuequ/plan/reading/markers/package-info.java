/** The numbering of Chinese documents: 一、 (一) 1. (1) ① 第一、, also misread or partly lost. Looks at folded text. */
@NullMarked
package org.xuequ.plan.reading.markers;

import org.jspecify.annotations.NullMarked;
