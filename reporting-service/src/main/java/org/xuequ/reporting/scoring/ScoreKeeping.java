package org.xuequ.reporting.scoring;

import static org.springframework.data.domain.Sort.Direction.ASC;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;
import org.xuequ.messaging.Migration;

/** How scores are looked up, and the gauge that is 0 when every score is up to date. */
@Configuration(proxyBeanMethods = false)
class ScoreKeeping {
    @Bean
    Migration scoreIndexes() {
        return new Migration(20, "reporting-score-indexes", mongo -> {
            mongo.indexOps("scores")
                    .createIndex(new Index("districtId", ASC).on("termId", ASC).on("_id", ASC));
            mongo.indexOps("scores").createIndex(new Index("schoolId", ASC));
            mongo.indexOps("scores").createIndex(new Index("termId", ASC));
            mongo.indexOps("scores").createIndex(new Index("dirtySince", ASC).sparse());
        });
    }

    @Bean
    MeterBinder dirtySchools(Scores scores) {
        return registry -> Gauge.builder("xuequ.dirty.schools", scores, Scores::dirty)
                .description("scores with rows changed since they were computed")
                .register(registry);
    }
}
