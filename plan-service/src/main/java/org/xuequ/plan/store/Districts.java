package org.xuequ.plan.store;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

final class Districts {
    private Districts() {}

    /** @param districts null for every one */
    static Criteria criteria(@Nullable Collection<String> districts) {
        return districts == null ? new Criteria() : Criteria.where("districtId").in(districts);
    }
}
