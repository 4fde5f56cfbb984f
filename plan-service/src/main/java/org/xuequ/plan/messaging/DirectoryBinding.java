package org.xuequ.plan.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.xuequ.messaging.Consuming;
import org.xuequ.messaging.Received;
import org.xuequ.messaging.Subscription;
import org.xuequ.plan.directory.DirectoryMemory;
import org.xuequ.plan.directory.OrgUnitChanged;
import org.xuequ.plan.directory.PersonChanged;
import org.xuequ.plan.directory.TermChanged;

/** Hears what the directory says. */
@Configuration(proxyBeanMethods = false)
class DirectoryBinding {
    @Bean
    Consumer<Message<List<byte[]>>> directoryEvents(Consuming consuming, DirectoryMemory memory) {
        return consuming.batch(
                "directory-events",
                Subscription.to("directory.org-unit-changed.v1", OrgUnitChanged.class, r -> memory.units(events(r))),
                Subscription.to("directory.person-changed.v1", PersonChanged.class, r -> memory.people(events(r))),
                Subscription.to("directory.term-changed.v1", TermChanged.class, r -> memory.terms(events(r))));
    }

    private static <T> List<T> events(List<Received<T>> batch) {
        return batch.stream().map(Received::event).toList();
    }
}
