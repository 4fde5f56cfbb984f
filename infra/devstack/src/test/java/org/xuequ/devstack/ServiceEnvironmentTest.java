package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.xuequ.devstack.store.Store;

class ServiceEnvironmentTest {
    private final ServiceEnvironment environment = new ServiceEnvironment(
            StackOptions.of(Path.of("")), Store.Kind.OFFLINE, "mongodb://127.0.0.1:1", "127.0.0.1:2", "secret");

    @Test
    void nobody_beside_this_machine_reaches_a_service() {
        assertThat(Deployable.values())
                .allSatisfy(
                        service -> assertThat(environment.of(service)).containsEntry("SERVER_ADDRESS", "127.0.0.1"));
    }

    @Test
    void the_first_administrators_code_is_told_to_identity_alone() {
        assertThat(environment.of(Deployable.IDENTITY)).containsEntry("XUEQU_BOOTSTRAP_CODE", "secret");
        assertThat(EnumSet.complementOf(EnumSet.of(Deployable.IDENTITY)))
                .allSatisfy(service -> assertThat(environment.of(service)).doesNotContainValue("secret"));
    }

    @Test
    void in_somebodys_own_server_a_play_and_what_is_kept_have_databases_apart() {
        assertThat(ServiceEnvironment.databasePrefix(Store.Kind.NAMED, true)).isEqualTo("xuequ_demo");
        assertThat(ServiceEnvironment.databasePrefix(Store.Kind.NAMED, false)).isEqualTo("xuequ_up");
    }
}
