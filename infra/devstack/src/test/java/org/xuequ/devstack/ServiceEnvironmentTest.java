package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xuequ.devstack.store.Store;

class ServiceEnvironmentTest {
    @Test
    void in_somebodys_own_server_a_play_and_what_is_kept_have_databases_apart() {
        assertThat(ServiceEnvironment.databasePrefix(Store.Kind.NAMED, true)).isEqualTo("xuequ_demo");
        assertThat(ServiceEnvironment.databasePrefix(Store.Kind.NAMED, false)).isEqualTo("xuequ_up");
    }
}
