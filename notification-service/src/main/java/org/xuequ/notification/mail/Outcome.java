package org.xuequ.notification.mail;

/** What became of a letter. */
sealed interface Outcome {
    /** The server has it. */
    record Accepted() implements Outcome {}

    /** The server, or the address itself, says that it will never be. */
    record Refused(String reason) implements Outcome {}

    /** Perhaps later. */
    record NotNow(String reason) implements Outcome {}

    /** It was not even tried, because the server has not been answering. */
    record NotTried() implements Outcome {}
}
