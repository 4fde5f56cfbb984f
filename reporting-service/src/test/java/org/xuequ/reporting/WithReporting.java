package org.xuequ.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.xuequ.testkit.MovableClock;
import org.xuequ.testkit.WithBacking;

/** The whole service on a real broker and the store, on a day in May by its clock. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithBacking
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(WithReporting.Clocks.class)
public @interface WithReporting {

    @TestConfiguration(proxyBeanMethods = false)
    class Clocks {
        @Bean
        MovableClock clock() {
            return MovableClock.at("2026-05-01T08:00:00+08:00");
        }
    }
}
