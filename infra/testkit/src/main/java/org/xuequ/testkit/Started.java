package org.xuequ.testkit;

/** Something started for tests: its address, what it is, and how to stop it. */
record Started(String address, String description, Runnable stop) {}
