package org.xuequ.identity.store;

/** What a table did; rows of one person count once. */
public record Imported(int rows, int created, int changed, int unchanged) {}
