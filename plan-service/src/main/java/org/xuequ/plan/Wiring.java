package org.xuequ.plan;

import java.time.Clock;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xuequ.plan.batch.BatchFiles;
import org.xuequ.plan.batch.BatchLimits;
import org.xuequ.plan.batch.Batches;
import org.xuequ.plan.batch.ReadingBatches;
import org.xuequ.plan.batch.Receiving;
import org.xuequ.plan.cycle.CycleAnnouncement;
import org.xuequ.plan.cycle.Cycles;
import org.xuequ.plan.cycle.OpeningCycles;
import org.xuequ.plan.cycle.Templates;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.drafting.Drafting;
import org.xuequ.plan.importing.Accepting;
import org.xuequ.plan.importing.Closing;
import org.xuequ.plan.importing.DocumentReader;
import org.xuequ.plan.importing.Importing;
import org.xuequ.plan.importing.Imports;
import org.xuequ.plan.importing.Originals;
import org.xuequ.plan.importing.PlanDocuments;
import org.xuequ.plan.importing.ReadingPool;
import org.xuequ.plan.plan.Announcements;
import org.xuequ.plan.plan.PlanDesk;
import org.xuequ.plan.plan.Plans;
import org.xuequ.plan.plan.Reviewing;
import org.xuequ.plan.renewal.Renewing;
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

    /** Waits for one that is slow for half of the time that it may take before another instance reads it too. */
    @Bean
    DocumentReader documentReader(PlanSettings settings) {
        return new ReadingPool(
                new PlanDocuments(), settings.readers(), settings.readingLease().dividedBy(2));
    }

    @Bean
    Receiving receiving(Batches batches, Originals originals, Clock clock, PlanSettings settings) {
        return new Receiving(
                batches,
                originals,
                clock,
                new BatchLimits(
                        settings.batchFiles(),
                        settings.largestFile().toBytes(),
                        settings.batchUnpacked().toBytes()));
    }

    @Bean
    ReadingBatches readingBatches(
            Batches batches, BatchFiles files, Originals originals, Importing importing, PlanSettings settings) {
        return new ReadingBatches(
                batches, files, originals, importing, Clock.systemUTC(), settings.readingLease(), settings.readers());
    }

    /** After all else is there, and before it goes. */
    @Bean
    SmartLifecycle readingGoesOn(ReadingBatches reading) {
        return new SmartLifecycle() {
            @Override
            public void start() {
                reading.start();
            }

            @Override
            public void stop() {
                reading.stop();
            }

            @Override
            public boolean isRunning() {
                return reading.isRunning();
            }
        };
    }

    @Bean
    Importing importing(
            Imports imports, Originals originals, DocumentReader reader, Clock clock, PlanSettings settings) {
        return new Importing(
                imports, originals, reader, clock, settings.largestFile().toBytes());
    }

    @Bean
    Closing closing(Imports imports) {
        return new Closing(imports);
    }

    @Bean
    Accepting accepting(Closing closing, Plans plans, Cycles cycles, Drafting drafting, Clock clock) {
        return new Accepting(closing, plans, cycles, drafting, clock);
    }

    @Bean
    Renewing renewing(Plans plans, PlanDesk desk, Closing closing, Clock clock) {
        return new Renewing(plans, desk, closing, clock);
    }
}
