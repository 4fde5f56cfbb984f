/** The doors over HTTP: who asks and what they may is settled here, what a task answers is not. */
@NullMarked
package org.xuequ.task.web;

import org.jspecify.annotations.NullMarked;
