/** Exchanges an access code for a signed token, slowly for those who guess; one key signs for all instances. */
@NullMarked
package org.xuequ.identity.token;

import org.jspecify.annotations.NullMarked;
