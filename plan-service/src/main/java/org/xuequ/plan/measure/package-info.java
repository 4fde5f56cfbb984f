/** A measure is one commitment of a plan: what, by when, how often, how much and who. */
@NullMarked
package org.xuequ.plan.measure;

import org.jspecify.annotations.NullMarked;
