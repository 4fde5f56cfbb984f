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
        StackOptions usual =
                StackOptions.of(Path.of("")).inDirectory(Path.of("").resolve(".xuequ"));
        assertThat(prefix(usual.fresh(true))).isEqualTo("xuequ_demo");
        assertThat(prefix(usual)).isEqualTo("xuequ_up");
    }

    @Test
    void in_somebodys_own_server_stacks_in_other_directories_leave_the_demos_databases_alone() {
        StackOptions bench =
                StackOptions.of(Path.of("")).inDirectory(Path.of("bench")).fresh(true);
        StackOptions journey = bench.inDirectory(Path.of("journey"));
        assertThat(prefix(bench)).startsWith("xuequ_demo_").isNotEqualTo(prefix(journey));
    }

    private static String prefix(StackOptions options) {
        return ServiceEnvironment.databasePrefix(Store.Kind.NAMED, options);
    }
}
