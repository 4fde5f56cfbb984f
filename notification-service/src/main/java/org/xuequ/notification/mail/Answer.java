package org.xuequ.notification.mail;

/** A healthy server's no to one letter. Trying again at once would not help, and the circuit breaker need not know. */
final class Answer extends RuntimeException {
    private final boolean forGood;

    Answer(String reply, boolean forGood, Throwable cause) {
        super(reply, cause);
        this.forGood = forGood;
    }

    boolean forGood() {
        return forGood;
    }
}
