package org.xuequ.plan.web;

import java.util.function.Supplier;
import org.xuequ.rest.Problem;

/** Turns what contradicts itself in a body into a problem of the one who sent it. */
final class Bodies {
    private Bodies() {}

    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(
                    "measure",
                    "措施的期限或指标自相矛盾。请对照接口说明检查 due 与 quota。",
                    "The measure's due time or quota contradicts itself. Check due and quota against the API.");
        }
    }
}
