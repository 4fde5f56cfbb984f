/** A real Kafka broker, one node, in a JVM of its own, with the topics of the system. */
@NullMarked
package org.xuequ.devstack.broker;

import org.jspecify.annotations.NullMarked;
