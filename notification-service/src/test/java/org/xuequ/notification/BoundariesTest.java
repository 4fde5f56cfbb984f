package org.xuequ.notification;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
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
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.xuequ.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {

    @ArchTest
    static final ArchRule rooms_do_not_go_in_circles = slices().matching("org.xuequ.notification.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that can be read alone can be changed alone");

    @ArchTest
    static final ArchRule channels_do_not_know_each_other = noClasses()
            .that()
            .resideInAPackage("..mail..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..inbox..")
            .because("a channel comes or goes without the others noticing");

    @ArchTest
    static final ArchRule what_is_owed_knows_no_channel = noClasses()
            .that()
            .resideInAnyPackage("..policy..", "..watching..", "..directory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..reminding..", "..inbox..", "..mail..")
            .because("what is owed does not depend on how it reaches people");

    @ArchTest
    static final ArchRule deciding_is_pure = noClasses()
            .that(describe(
                    "decide",
                    one -> one.isTopLevelClass()
                            && Set.of(
                                            "Watch",
                                            "Owed",
                                            "TaskState",
                                            "Basis",
                                            "Policy",
                                            "Rule",
                                            "Reminder",
                                            "Wording",
                                            "Turns",
                                            "Mail")
                                    .contains(one.getSimpleName())))
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .or(resideInAPackage("com.mongodb.."))
                    .or(resideInAPackage("org.apache.kafka.."))
                    .or(type(Clock.class)))
            .because("the same history must owe the same reminders on any machine at any time");

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_time = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a district lives by its own clock; leases and retries name the wall's");

    @ArchTest
    static final ArchRule doors_are_shut_from_outside = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Door")
            .because("only HTTP comes in by a door");

    @ArchTest
    static final ArchRule names_say_what_things_are = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Entity|Service)")
            .because("a name that fits everything says nothing");
}
