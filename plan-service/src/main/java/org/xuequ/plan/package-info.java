/**
 * Keeps what the schools of a district plan: cycles ask for it, documents are read into it, sections are submitted,
 * reviewed and put into force, and every step is published once.
 */
@NullMarked
package org.xuequ.plan;

import org.jspecify.annotations.NullMarked;
