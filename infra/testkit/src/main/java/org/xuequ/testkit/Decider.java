package org.xuequ.testkit;

import java.util.List;
import java.util.function.BiFunction;

/** How something decides (state and command to events) and changes (state and event to state); both pure. */
public record Decider<S, C, E>(BiFunction<S, C, List<E>> decide, BiFunction<S, E, S> apply) {
    /** What {@code state} is after {@code past}. */
    @SafeVarargs
    public final Given<S, C, E> given(S state, E... past) {
        S present = state;
        for (E event : past) {
            present = apply.apply(present, event);
        }
        return new Given<>(this, present);
    }
}
