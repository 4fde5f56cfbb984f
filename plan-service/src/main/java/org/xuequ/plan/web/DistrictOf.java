package org.xuequ.plan.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Problem;

final class DistrictOf {
    private DistrictOf() {}

    /**
     * The district that the caller administers.
     *
     * @param named in the request; null takes the caller's only one
     * @throws Problem 400 when it must be named, 404 when it is out of sight, 403 without the grant
     */
    static String administrator(Caller caller, @Nullable String named) {
        String district = named == null ? only(caller) : named;
        caller.require("/" + district);
        return district;
    }

    private static String only(Caller caller) {
        Set<String> districts = Sight.districts(caller);
        if (districts == null || districts.size() != 1) {
            throw Problem.invalid("districtId", "请注明学区（districtId）。", "Say which district this is for.");
        }
        return districts.iterator().next();
    }
}
