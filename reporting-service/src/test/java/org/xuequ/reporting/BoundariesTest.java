package org.xuequ.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;

@AnalyzeClasses(packages = "org.xuequ.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
    @ArchTest
    static final ArchRule COUNTING_IS_PURE = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.(Submission|Work|Rows|Units|SubmissionFigure|TaskFigure|SubmissionScore|TaskScore|Score)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "org.xuequ.messaging..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("a recount must give what the score gave: counting may depend on rows and a given instant only");

    @ArchTest
    static final ArchRule REPORTS_DO_NOT_WRITE = noClasses()
            .that()
            .resideInAnyPackage("..district", "..school", "..behind", "..recount", "..definitions")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.xuequ.messaging..", "..following")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("Dirty")
            .because("a report only reads; figures change by events alone");

    @ArchTest
    static final ArchRule ONE_REPORT_KNOWS_NO_OTHER = slices().matching(
                    "org.xuequ.reporting.(district|school|behind|recount|definitions)..")
            .should()
            .notDependOnEachOther()
            .because("each report is a package of its own and can be dropped without touching another");

    @ArchTest
    static final ArchRule ROWS_DO_NOT_KNOW_SCORES = noClasses()
            .that()
            .resideInAnyPackage("..sources", "..rows")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..scoring", "..figures", "..following", "..district", "..school", "..behind", "..recount")
            .because("scores follow from rows and rows from sources, never the other way round");

    @ArchTest
    static final ArchRule NOBODY_ASKS_OTHER_SERVICES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web.client..", "java.net.http..", "org.springframework.web.reactive..")
            .because("services talk through events; what a report needs was heard, not asked for");

    @ArchTest
    static final ArchRule NO_SYSTEM_TIME_IN_REPORTS = noClasses()
            .that()
            .resideOutsideOfPackages("..scoring", "..rebuilding")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(InstantSource.class, "system")
            .because("what is overdue is decided by the district's clock");
}
