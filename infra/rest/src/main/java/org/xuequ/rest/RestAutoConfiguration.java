package org.xuequ.rest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.Clock;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.xuequ.calendar.DistrictClock;
import org.xuequ.messaging.Command;
import tools.jackson.databind.json.JsonMapper;

/** Wires the doors' common parts into a service. */
@AutoConfiguration(
        before = OAuth2ResourceServerWebSecurityAutoConfiguration.class) // whose doors ask for a token everywhere
@EnableConfigurationProperties(RestSettings.class)
@Import({Problems.class, Security.class, QuietDoor.class})
class RestAutoConfiguration implements WebMvcConfigurer {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, IfMatch.class, Command.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Arguments());
    }

    @Bean
    @ConditionalOnMissingBean
    Clock districtClock(RestSettings settings) {
        return DistrictClock.from(settings.clockFile());
    }

    @Bean
    MeterBinder clockMeter(Clock clock) {
        return registry -> Gauge.builder("xuequ.clock.seconds", clock, c -> c.millis() / 1000.0)
                .description("the district's clock, seconds since 1970")
                .register(registry);
    }

    @Bean
    FilterRegistrationBean<BodyDigest> bodyDigest(RestSettings settings, JsonMapper json) {
        var filter = new FilterRegistrationBean<>(new BodyDigest(settings.bodyLimit(), json));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    @Bean
    OpenAPI openApi(RestSettings settings) {
        return new OpenAPI()
                .info(new Info().title(settings.title()).version("1"))
                .schemaRequirement(
                        "token",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
