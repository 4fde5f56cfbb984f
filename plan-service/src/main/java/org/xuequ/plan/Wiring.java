package org.xuequ.plan;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xuequ.plan.cycle.CycleAnnouncement;
import org.xuequ.plan.cycle.Cycles;
import org.xuequ.plan.cycle.OpeningCycles;
import org.xuequ.plan.cycle.Templates;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.drafting.Drafting;
import org.xuequ.plan.importing.Accepting;
import org.xuequ.plan.importing.DocumentReader;
import org.xuequ.plan.importing.Importing;
import org.xuequ.plan.importing.Imports;
import org.xuequ.plan.importing.Originals;
import org.xuequ.plan.importing.PlanDocuments;
import org.xuequ.plan.plan.Announcements;
import org.xuequ.plan.plan.PlanDesk;
import org.xuequ.plan.plan.Plans;
import org.xuequ.plan.plan.Reviewing;
import org.xuequ.plan.revision.Revisions;

/** Puts the parts that know no framework together. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    PlanDesk planDesk(Plans plans, Revisions revisions, Announcements announcements) {
        return new PlanDesk(plans, revisions, announcements);
    }

    @Bean
    Reviewing reviewing(PlanDesk desk, Directory directory, Clock clock) {
        return new Reviewing(desk, directory, clock);
    }

    @Bean
    Drafting drafting(PlanDesk desk, Cycles cycles, Directory directory, Clock clock) {
        return new Drafting(desk, cycles, directory, clock);
    }

    @Bean
    OpeningCycles openingCycles(
            Cycles cycles, Templates templates, Directory directory, CycleAnnouncement announcement, Clock clock) {
        return new OpeningCycles(cycles, templates, directory, announcement, clock);
    }

    @Bean
    DocumentReader documentReader() {
        return new PlanDocuments();
    }

    @Bean
    Importing importing(
            Imports imports, Originals originals, DocumentReader reader, Clock clock, PlanSettings settings) {
        return new Importing(
                imports, originals, reader, clock, settings.largestFile().toBytes());
    }

    @Bean
    Accepting accepting(Imports imports, Plans plans, Cycles cycles, Drafting drafting, Clock clock) {
        return new Accepting(imports, plans, cycles, drafting, clock);
    }
}
