package org.xuequ.identity.store;

/** Others kept changing the same rows; part of the table may be written, sending it again writes the rest. */
public final class Contended extends RuntimeException {}
