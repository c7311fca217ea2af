package id.onestop.licensing.web;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The house's rules of building, each a sentence (decisions Features and Four-Modules; style 4.2). */
@AnalyzeClasses(packages = "id.onestop.licensing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String DOMAIN = "id.onestop.licensing.domain..";
    private static final String EJB = "id.onestop.licensing.ejb..";
    private static final String NOTIFICATION = "id.onestop.licensing.*.notification..";
    private static final BiPredicate<String, String> RECORD =
            (own, other) -> Set.of("shared", "agency", "identity").contains(other);
    private static final Pattern FEATURE = Pattern.compile("id\\.onestop\\.licensing\\.(?:domain|ejb)\\.(\\w+).*");

    @ArchTest
    static final ArchRule modulesLookDownOnly = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("web")
            .definedBy("id.onestop.licensing.web..")
            .layer("ejb")
            .definedBy("id.onestop.licensing.ejb..")
            .layer("domain")
            .definedBy("id.onestop.licensing.domain..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ejb")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("ejb", "web");

    @ArchTest
    static final ArchRule domainFeaturesFormNoCycle =
            slices().matching("id.onestop.licensing.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule serviceFeaturesFormNoCycle =
            slices().matching("id.onestop.licensing.ejb.(*)..").should().beFreeOfCycles();

    /** A feature knows what lies on floors before its own, and nothing on its own or a later one (decision 18; architecture.md draws it). */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("shared"),
            Set.of("calendar"),
            Set.of("agency"),
            Set.of("identity"),
            Set.of("catalogue", "document", "partner", "audit", "integrity", "notification"),
            Set.of("paper"),
            Set.of("application"),
            Set.of("sla"),
            Set.of("workflow", "signature"),
            Set.of("licence"),
            Set.of("survey", "counter", "reporting", "whatif"),
            Set.of("installation"));

    @ArchTest
    static final ArchRule featuresKnowOnlyFloorsBeforeTheirOwn = classes()
            .that()
            .resideInAnyPackage(DOMAIN, EJB)
            .should(know("only features on floors before their own", ArchitectureTest::isEarlier));

    /** They observe facts and get things by number. */
    @ArchTest
    static final ArchRule recordAuditAndMessagesKnowNobodyWhoActs = classes()
            .that()
            .resideInAnyPackage("id.onestop.licensing.*.integrity..", "id.onestop.licensing.*.audit..", NOTIFICATION)
            .and()
            .resideInAnyPackage(DOMAIN, EJB)
            .should(know("only shared, agency and identity", RECORD));

    @ArchTest
    static final ArchRule pagesOfOneFeatureKnowNoOther = slices().matching("id.onestop.licensing.web.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("id.onestop.licensing.web.shared.."));

    @ArchTest
    static final ArchRule domainKnowsNoWebNoTransactionsNoTimers = noClasses()
            .that()
            .resideInAPackage("id.onestop.licensing.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "jakarta.transaction..",
                    "jakarta.enterprise..",
                    "org.hibernate..");

    @ArchTest
    static final ArchRule everyBusinessMethodSaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(RequiresPermission.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule webNeverTouchesAnEntity = noClasses()
            .that()
            .resideInAPackage("id.onestop.licensing.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule onlyRepositoriesAndQueriesHoldTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Queries")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areNotPrivate()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entityFieldsArePrivate = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule entitiesAreVersioned =
            classes().that().areAnnotatedWith(Entity.class).should(haveAVersion());

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule oldDatesStayWithTheLibrariesThatWantThem = noClasses()
            .that()
            .resideOutsideOfPackages("id.onestop.licensing.ejb.signature..", "id.onestop.licensing.ejb.notification..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Date.class)
            .because("certificates and mail messages carry java.util.Date");

    @ArchTest
    static final ArchRule resourcesAreCalledResources =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule onlyTimersTick = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Timer");

    @ArchTest
    static final ArchRule noPackageForLeftovers =
            noClasses().should().resideInAnyPackage("..util..", "..helper..", "..dto..", "..exception..", "..common..");

    @ArchTest
    static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingThrowsARawException = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    private static ArchCondition<JavaClass> know(String whom, BiPredicate<String, String> mayKnow) {
        return new ArchCondition<>("know " + whom) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = feature(type).orElseThrow();
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> feature(dependency.getTargetClass())
                                .filter(other -> !other.equals(own) && !mayKnow.test(own, other))
                                .isPresent())
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isEarlier(String own, String other) {
        return place(other) < place(own);
    }

    private static int place(String feature) {
        return IntStream.range(0, FLOORS.size())
                .filter(floor -> FLOORS.get(floor).contains(feature))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a feature without a floor: " + feature));
    }

    /** The feature of a class of ours below the pages. */
    private static Optional<String> feature(JavaClass type) {
        var found = FEATURE.matcher(type.getPackageName());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static ArchCondition<JavaClass> haveAVersion() {
        return new ArchCondition<>("have a @Version field") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var versioned = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                events.add(new SimpleConditionEvent(type, versioned, type.getName()));
            }
        };
    }
}
