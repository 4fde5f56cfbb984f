package org.xuequ.messaging;

/**
 * One request to change something, told apart from its repeats (Idempotency-Key, draft-ietf-httpapi-idempotency-key-header).
 * The aggregate keeps the last {@value AggregateStore#COMMANDS_KEPT}, so effect and memory of it are one write.
 *
 * @param key what the caller sends again with a repeat
 * @param fingerprint digest of who asked for what; the same key with another one is a mistake of the caller's
 */
public record Command(String key, String fingerprint) {}
