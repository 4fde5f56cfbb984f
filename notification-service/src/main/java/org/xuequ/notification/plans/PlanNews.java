package org.xuequ.notification.plans;

import java.util.Objects;

/** Our own reading of {@code plan.activated.v1}. */
record PlanNews(String planId, long version, String title) {
    /** @throws NullPointerException when a required field is missing, which makes the record a dead letter */
    PlanNews {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(title, "title");
    }
}
