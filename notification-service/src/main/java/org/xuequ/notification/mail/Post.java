package org.xuequ.notification.mail;

/** Takes letters to the mail server. */
interface Post {
    /** How many letters it makes sense to bring now; 0 while the server does not answer. */
    int wants();

    /** Takes as long as the mail server does, within the limits set for it. */
    Outcome send(Letter letter);
}
