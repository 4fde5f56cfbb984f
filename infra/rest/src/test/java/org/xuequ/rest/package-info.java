/** The common part of every door, tried from outside. */
@NullMarked
package org.xuequ.rest;

import org.jspecify.annotations.NullMarked;
