package org.xuequ.notification.directory;

import java.util.Set;

/** Told inside the service after news of terms was kept. */
public record TermsChanged(Set<String> termIds) {}
