package org.xuequ.plan.batch;

/**
 * What one batch may hold.
 *
 * @param files most files, those in archives counted one by one
 * @param fileBytes most bytes of one file
 * @param unpackedBytes most bytes that are unpacked from archives
 */
public record BatchLimits(int files, long fileBytes, long unpackedBytes) {}
