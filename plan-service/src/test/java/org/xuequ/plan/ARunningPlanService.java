package org.xuequ.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.xuequ.testkit.WithBacking;

/** The service on a real broker and the store, at a free port, on a morning of the second week of term. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = PlanServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.cloud.stream.bindings.directoryEvents-in-0.group=plan-${random.uuid}")
@WithBacking
@Import(TheDistrict.class)
@interface ARunningPlanService {}
