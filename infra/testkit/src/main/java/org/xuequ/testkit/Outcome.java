package org.xuequ.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

/** What came of a command: events and the state after them, or a refusal. */
public sealed interface Outcome<S, E> {
    /** The command was accepted. */
    record Decided<S, E>(List<E> events, S after) implements Outcome<S, E> {}

    /** The command was refused. */
    record Refused<S, E>(RuntimeException refusal) implements Outcome<S, E> {}

    /** Exactly these events, in this order. */
    @SuppressWarnings("unchecked")
    default void then(E... events) {
        assertThat(decided().events()).containsExactly(events);
    }

    /** Accepted, and nothing new to say. */
    default void thenNothing() {
        assertThat(decided().events()).isEmpty();
    }

    default void thenEvents(Consumer<List<E>> check) {
        check.accept(decided().events());
    }

    default void thenState(Consumer<S> check) {
        check.accept(decided().after());
    }

    default void thenRefused(Class<? extends RuntimeException> kind) {
        thenRefused(refusal -> assertThat(refusal).isInstanceOf(kind));
    }

    default void thenRefused(Consumer<RuntimeException> check) {
        switch (this) {
            case Refused<S, E>(var refusal) -> check.accept(refusal);
            case Decided<S, E>(var events, var _) -> throw new AssertionError("expected a refusal, got " + events);
        }
    }

    private Decided<S, E> decided() {
        return switch (this) {
            case Decided<S, E> decided -> decided;
            case Refused<S, E>(var refusal) -> throw new AssertionError("refused: " + refusal, refusal);
        };
    }
}
