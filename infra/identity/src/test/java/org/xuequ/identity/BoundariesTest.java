package org.xuequ.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.xuequ.identity", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
    @ArchTest
    static final ArchRule reading_tables_is_pure = noClasses()
            .that()
            .resideInAnyPackage("..csv..", "..directory..", "..term..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..")
            .because("a table must mean the same whoever asks, wherever it is kept");

    @ArchTest
    static final ArchRule the_doors_open_inwards = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..web..")
            .because("what is decided must not depend on how it is asked for");

    @ArchTest
    static final ArchRule doors_are_nobodys_business =
            classes().that().resideInAPackage("..web..").should().notBePublic().because("public is a promise");

    @ArchTest
    static final ArchRule no_other_service_is_known = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.xuequ.plan..", "org.xuequ.task..", "org.xuequ.notification..", "org.xuequ.reporting..")
            .because("services talk through events");

    @ArchTest
    static final ArchRule no_circles =
            slices().matching("org.xuequ.identity.(*)..").should().beFreeOfCycles();
}
