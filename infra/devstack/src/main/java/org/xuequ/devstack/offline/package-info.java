/**
 * The store of the offline default: mongo-java-server on an H2 file, for trying out only. A killed service loses
 * nothing; a killed store may lose its last second.
 */
@NullMarked
package org.xuequ.devstack.offline;

import org.jspecify.annotations.NullMarked;
