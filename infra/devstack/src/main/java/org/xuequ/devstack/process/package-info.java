/** Other programs as children: started with a log and a pid file, watched, ended; none outlives its starter unseen. */
@NullMarked
package org.xuequ.devstack.process;

import org.jspecify.annotations.NullMarked;
