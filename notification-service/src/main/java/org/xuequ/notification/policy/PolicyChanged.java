package org.xuequ.notification.policy;

/** Told inside the service after a district's policy was written; what rests on it follows before the answer goes out. */
public record PolicyChanged(String districtId) {}
