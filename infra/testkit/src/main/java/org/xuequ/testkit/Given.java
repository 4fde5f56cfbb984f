package org.xuequ.testkit;

import java.util.List;

/** A state to decide from: {@code decider.given(aTask(), new TaskAssigned(…)).when(new Complete(…)).then(…)}. */
public record Given<S, C, E>(Decider<S, C, E> decider, S state) {
    public Outcome<S, E> when(C command) {
        try {
            List<E> events = decider.decide().apply(state, command);
            S after = state;
            for (E event : events) {
                after = decider.apply().apply(after, event);
            }
            return new Outcome.Decided<>(events, after);
        } catch (RuntimeException refusal) {
            return new Outcome.Refused<>(refusal);
        }
    }
}
