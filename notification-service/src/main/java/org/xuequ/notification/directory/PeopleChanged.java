package org.xuequ.notification.directory;

import java.util.Set;

/** Told inside the service after news of people was kept. */
public record PeopleChanged(Set<String> personIds) {}
