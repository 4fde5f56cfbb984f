package org.xuequ.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.xuequ.plan", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
    private static final String[] RULES = {
        "org.xuequ.plan.plan..",
        "org.xuequ.plan.measure..",
        "org.xuequ.plan.revision..",
        "org.xuequ.plan.cycle..",
        "org.xuequ.plan.drafting..",
        "org.xuequ.plan.importing..",
        "org.xuequ.plan.batch..",
        "org.xuequ.plan.directory..",
        "org.xuequ.plan.naming..",
        "org.xuequ.plan.reading.."
    };
    private static final String[] ADAPTERS = {
        "org.xuequ.plan.web..", "org.xuequ.plan.store..", "org.xuequ.plan.messaging.."
    };

    @ArchTest
    static final ArchRule rules_know_no_framework = noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.apache.kafka..",
                    "jakarta.servlet..",
                    "org.xuequ.rest..")
            .because("what a plan may do is decided without the means by which it is asked or kept");

    @ArchTest
    static final ArchRule rules_know_no_adapter = noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ADAPTERS)
            .because("adapters serve the rules, not the other way round");

    @ArchTest
    static final ArchRule adapters_stay_inside = classes()
            .that()
            .resideInAnyPackage(ADAPTERS)
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate()
            .because("an adapter is met through the port that it serves");

    @ArchTest
    static final ArchRule adapters_do_not_meet = slices().matching("org.xuequ.plan.(web|store|messaging)..")
            .should()
            .notDependOnEachOther()
            .because("a door that reaches into the store goes round the rules");

    @ArchTest
    static final ArchRule packages_form_no_circle = slices().matching("org.xuequ.plan.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a circle of packages is one package");

    @ArchTest
    static final ArchRule the_clock_is_handed_in = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("deadlines live by the district's clock, which tests and the demo steer");
}
