package org.xuequ.devstack.demo;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** What the demo needs of the machine that it plays on. Everything else it does through the services' own doors. */
public interface Stage {
    /** Addresses of a service's instances: identity, plan, task, notification or reporting. */
    List<URI> doors(String service);

    /** Kafka's bootstrap servers. */
    String broker();

    /** Lets the person "bootstrap" sign in. */
    String bootstrapCode();

    /** Which store is used, in one word. */
    String store();

    /** Moves the district's clock; {@code speed} 0 holds it there. */
    void setClock(Instant instant, double speed);

    /** SIGKILL for one instance of the service; true when that is what ended it. */
    boolean kill(String service);

    /** Starts the killed instance again; answers when it is healthy. */
    void revive(String service);

    /** Mails caught since the last call. */
    List<Mail> newMails();

    /**
     * A mail as it arrived.
     *
     * @param to the address it was sent to
     * @param reminderId its X-Xuequ-Reminder header
     */
    record Mail(String to, String reminderId) {}
}
