package org.xuequ.messaging;

import java.util.List;

/**
 * An aggregate as it lies in the store.
 *
 * @param version 1 after the insert, one more with each change
 * @param commands the latest commands that made it so, oldest first
 * @param pending events written and not yet acknowledged by the broker
 */
public record Stored<S>(String id, long version, S state, List<Command> commands, int pending) {
    /**
     * Whether this very request already had its effect.
     *
     * @throws CommandReused when its key came with another request
     */
    public boolean has(Command command) {
        return commands.stream()
                .filter(c -> c.key().equals(command.key()))
                .findFirst()
                .map(c -> {
                    if (!c.fingerprint().equals(command.fingerprint())) {
                        throw new CommandReused(command.key());
                    }
                    return true;
                })
                .orElse(false);
    }
}
