package org.xuequ.notification.directory;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.xuequ.messaging.Consuming;
import org.xuequ.messaging.Received;
import org.xuequ.messaging.Subscription;

/** Keeps people, org units and terms, then tells those in the service who waited for them. */
@Configuration(proxyBeanMethods = false)
class WhenDirectoryChangesThenRememberIt {
    private final Directory directory;
    private final ApplicationEventPublisher inside;

    WhenDirectoryChangesThenRememberIt(Directory directory, ApplicationEventPublisher inside) {
        this.directory = directory;
        this.inside = inside;
    }

    @Bean
    Consumer<Message<List<byte[]>>> directoryEvents(Consuming consuming) {
        return consuming.batch(
                "directory-events",
                Subscription.to("directory.org-unit-changed.v1", OrgUnit.class, this::units),
                Subscription.to("directory.person-changed.v1", Person.class, this::people),
                Subscription.to("directory.term-changed.v1", TermNews.class, this::terms));
    }

    private void units(List<Received<OrgUnit>> news) {
        directory.keepUnits(news.stream().map(Received::event).toList());
    }

    private void people(List<Received<Person>> news) {
        var people = news.stream().map(Received::event).toList();
        directory.keepPeople(people);
        inside.publishEvent(
                new PeopleChanged(people.stream().map(Person::personId).collect(Collectors.toSet())));
    }

    private void terms(List<Received<TermNews>> news) {
        var terms = news.stream().map(Received::event).toList();
        directory.keepTerms(terms);
        inside.publishEvent(
                new TermsChanged(terms.stream().map(TermNews::termId).collect(Collectors.toSet())));
    }
}
