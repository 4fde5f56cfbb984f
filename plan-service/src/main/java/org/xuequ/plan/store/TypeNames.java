package org.xuequ.plan.store;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.convert.ConfigurableTypeInformationMapper;
import org.springframework.data.convert.SimpleTypeInformationMapper;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.stereotype.Component;
import org.xuequ.plan.importing.Correction;

/** Corrections come in kinds; the store knows them by names that outlive a renamed class. */
@Component
class TypeNames implements InitializingBean {
    private static final Map<Class<?>, String> NAMES = Map.of(
            Correction.ChangePlan.class, "change-plan",
            Correction.ChangeSection.class, "change-section",
            Correction.Retype.class, "retype",
            Correction.MergeSections.class, "merge-sections",
            Correction.SplitSection.class, "split-section",
            Correction.MoveSection.class, "move-section",
            Correction.DropSection.class, "drop-section",
            Correction.ChangeMeasure.class, "change-measure",
            Correction.AddMeasure.class, "add-measure",
            Correction.DropMeasure.class, "drop-measure");

    private final MappingMongoConverter converter;

    TypeNames(MappingMongoConverter converter) {
        this.converter = converter;
    }

    @Override
    public void afterPropertiesSet() {
        converter.setTypeMapper(new DefaultMongoTypeMapper(
                DefaultMongoTypeMapper.DEFAULT_TYPE_KEY,
                List.of(new ConfigurableTypeInformationMapper(NAMES), new SimpleTypeInformationMapper())));
    }
}
