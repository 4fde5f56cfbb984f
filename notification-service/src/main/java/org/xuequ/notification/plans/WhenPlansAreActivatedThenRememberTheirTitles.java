package org.xuequ.notification.plans;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.xuequ.messaging.Consuming;
import org.xuequ.messaging.Received;
import org.xuequ.messaging.Subscription;

/** A title that comes after its tasks is missing from their first reminders at worst. */
@Configuration(proxyBeanMethods = false)
class WhenPlansAreActivatedThenRememberTheirTitles {
    @Bean
    Consumer<Message<List<byte[]>>> planEvents(Consuming consuming, Plans plans) {
        return consuming.batch(
                "plan-events",
                Subscription.to(
                        "plan.activated.v1",
                        PlanNews.class,
                        news -> plans.keep(news.stream().map(Received::event).toList())));
    }
}
