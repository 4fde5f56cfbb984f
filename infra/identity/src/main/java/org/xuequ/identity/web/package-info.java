/** The REST doors: a district's tables and terms in, its tree and people out, tokens for access codes. */
@NullMarked
package org.xuequ.identity.web;

import org.jspecify.annotations.NullMarked;
