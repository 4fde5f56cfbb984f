package org.xuequ.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void the_locale_decides_and_our_own_variable_overrules_it() {
        assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "en_US.UTF-8")))
                .isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Map.of("LC_ALL", "en_US.UTF-8", "XUEQU_LANG", "zh")))
                .isEqualTo(Language.CHINESE);
    }

    @Test
    void where_it_names_neither_both_are_said_chinese_first() {
        assertThat(Language.of(Map.of("LANG", "C")).say("已停止", "stopped")).isEqualTo("已停止 / stopped");
        assertThat(Language.of(Map.of()).say("已停止", "stopped")).isEqualTo("已停止 / stopped");
    }
}
