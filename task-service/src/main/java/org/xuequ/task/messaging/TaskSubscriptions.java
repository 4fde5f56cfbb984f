package org.xuequ.task.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.xuequ.messaging.Consuming;
import org.xuequ.messaging.Received;
import org.xuequ.messaging.Subscription;
import org.xuequ.task.planning.DirectiveIssued;
import org.xuequ.task.planning.DirectoryBook;
import org.xuequ.task.planning.PlanActivated;
import org.xuequ.task.planning.WhenDirectiveIssuedThenOpenTasks;
import org.xuequ.task.planning.WhenPlanActivatedThenOpenTasks;

/** What this service listens to; the names of the beans are those of the bindings in application.yaml. */
@Configuration(proxyBeanMethods = false)
class TaskSubscriptions {
    @Bean
    Consumer<Message<List<byte[]>>> planEvents(
            Consuming consuming, WhenPlanActivatedThenOpenTasks plans, WhenDirectiveIssuedThenOpenTasks directives) {
        return consuming.batch(
                "plan-events",
                Subscription.to("plan.activated.v1", PlanActivated.class, plans::apply),
                Subscription.to("plan.directive-issued.v1", DirectiveIssued.class, directives::apply));
    }

    @Bean
    Consumer<Message<List<byte[]>>> directoryEvents(Consuming consuming, DirectoryBook book) {
        return consuming.batch(
                KafkaDirectoryProgress.TOPIC,
                Subscription.to(
                        "directory.org-unit-changed.v1",
                        OrgUnitChanged.class,
                        units -> book.units(units.stream()
                                .map(Received::event)
                                .map(OrgUnitChanged::unit)
                                .toList())),
                Subscription.to(
                        "directory.person-changed.v1",
                        PersonChanged.class,
                        people -> book.people(people.stream()
                                .map(Received::event)
                                .map(PersonChanged::person)
                                .toList())),
                Subscription.to(
                        "directory.term-changed.v1",
                        TermChanged.class,
                        terms -> book.terms(terms.stream()
                                .map(Received::event)
                                .map(TermChanged::term)
                                .toList())));
    }
}
