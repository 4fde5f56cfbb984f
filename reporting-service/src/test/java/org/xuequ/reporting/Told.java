package org.xuequ.reporting;

/** Something that another service says: its type, the key it is sent under and our own reading of it. */
public record Told(String type, String key, Object event) {}
