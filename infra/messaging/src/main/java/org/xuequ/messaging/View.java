package org.xuequ.messaging;

import org.bson.Document;

/**
 * One document of a view: what a reader keeps of somebody else's aggregate.
 *
 * @param version of the aggregate; an older one never overwrites a newer one
 * @param fields replaces the fields of the same names
 */
public record View(String id, long version, Document fields) {}
