package org.xuequ.plan;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** @param largestFile that may be imported; the servlet's own limit must not be below it */
@Validated
@ConfigurationProperties("xuequ.plan")
record PlanSettings(@NotNull @DefaultValue("20MB") DataSize largestFile) {}
