package org.xuequ.task;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "org.xuequ.task", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
    @ArchTest
    static final ArchRule deciding_is_pure = noClasses()
            .that()
            .resideInAnyPackage("..task.task..", "..task.calendar..", "..task.planning..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "com.mongodb..", "org.bson..", "org.apache.kafka..", "jakarta..")
            .because("what a task or a schedule answers must be known from its arguments alone");

    @ArchTest
    static final ArchRule time_comes_in_the_command = noClasses()
            .that()
            .resideInAnyPackage("..task.task..", "..task.calendar..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .because("a rule that looks at a clock cannot be replayed or tested at an instant of one's choice");

    @ArchTest
    static final ArchRule the_calendar_knows_no_tasks = noClasses()
            .that()
            .resideInAPackage("..task.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..task.task..", "..task.planning..")
            .because("dates follow from words and term, whatever is done by them");

    @ArchTest
    static final ArchRule tasks_know_no_plans = noClasses()
            .that()
            .resideInAPackage("..task.task..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..task.planning..", "..task.calendar..")
            .because("a task lives on whatever becomes of the plan that it came from");

    @ArchTest
    static final ArchRule adapters_are_nobodys_business = classes()
            .that()
            .resideInAnyPackage("..task.store..", "..task.messaging..", "..task.web..")
            .should()
            .notBePublic()
            .because("the rest of the service speaks to ports, so that an adapter can be replaced alone");

    @ArchTest
    static final ArchRule nobody_depends_on_a_door = noClasses()
            .that()
            .resideOutsideOfPackage("..task.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..task.web..")
            .because("HTTP is one way in among others");

    @ArchTest
    static final ArchRule rooms_do_not_run_in_circles = slices().matching("org.xuequ.task.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a newcomer must be able to read one room at a time");

    @ArchTest
    static final ArchRule no_other_services_classes = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.xuequ.plan..", "org.xuequ.notification..", "org.xuequ.reporting..", "org.xuequ.identity..")
            .because("services share events, not classes");
}
