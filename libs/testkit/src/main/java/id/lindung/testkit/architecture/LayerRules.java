package id.lindung.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Feature first, then the same five packages in every feature: api, app, domain, store, events. */
final class LayerRules {

    private static final String DOMAIN = "domain";

    /** Each package and those of its own service, in any feature, that it may see besides itself. */
    private static final Map<String, List<String>> SEES = Map.of(
            "api",
            List.of("app", DOMAIN),
            "app",
            List.of(DOMAIN, "store"),
            DOMAIN,
            List.of(),
            "store",
            List.of(DOMAIN),
            "events",
            List.of("app", DOMAIN, "store"));

    private LayerRules() {}

    /** The root package itself holds what several features share and knows none of them. */
    static ArchRule everyClassLiesInOneOfTheFivePackages(String root) {
        return classes()
                .should(lieIn(root))
                .as("Every class lies in %s.<feature>.{api,app,domain,store,events}, or in the root package"
                        .formatted(root));
    }

    private static ArchCondition<JavaClass> lieIn(String root) {
        return new ArchCondition<>("lie in one of the five packages of a feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var fits = type.getPackageName().equals(root)
                        || layer(root, type).filter(SEES::containsKey).isPresent();
                if (!fits) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in no such package"));
                }
            }
        };
    }

    static ArchRule eachPackageSeesOnlyWhatItMay(String root) {
        return classes()
                .that(resideInAnyPackage(root + ".."))
                .should(new ArchCondition<JavaClass>("see only the packages that theirs may see") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !maySee(root, type, dependency.getTargetClass()))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                })
                .as("Each package of %s sees only what it may: %s".formatted(root, SEES));
    }

    private static boolean maySee(String root, JavaClass from, JavaClass to) {
        var seen = layer(root, to);
        if (seen.isEmpty()) {
            return true;
        }
        // What lies in the root package is seen by all features and sees none.
        return layer(root, from)
                .filter(layer -> layer.equals(seen.get())
                        || SEES.getOrDefault(layer, List.of()).contains(seen.get()))
                .isPresent();
    }

    // The package below the feature; empty for a class of the root package or of somebody else.
    private static Optional<String> layer(String root, JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        var parts = name.substring(root.length() + 1).split("\\.", -1);
        return Optional.of(parts.length < 2 ? "" : parts[1]);
    }

    /**
     * Aggregates and policies are plain Java: annotations of JPA and JSON, and of our libraries what an aggregate, an event,
     * a refusal and an actor are made of.
     */
    static ArchRule theDomainKnowsNoFramework(String root) {
        var packages = resideInAnyPackage(Stream.of(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "java.nio.charset..",
                        "java.security..",
                        "jakarta.persistence..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify.annotations..",
                        "id.lindung.problem..",
                        "id.lindung.identity..",
                        root + "..")
                .toArray(String[]::new));
        return classes()
                .that()
                .resideInAPackage(root + ".*.domain..")
                .should()
                .onlyDependOnClassesThat(packages.or(primitive())
                        .or(named("id.lindung.messaging.AggregateRoot", "id.lindung.messaging.DomainEvent")))
                .as("The domain of %s knows no framework but annotations of JPA and JSON".formatted(root));
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe(
                "primitive", type -> type.getBaseComponentType().isPrimitive());
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "named",
                type -> List.of(names).contains(type.getBaseComponentType().getName()));
    }

    /** A resource translates and delegates; what it would ask a database belongs into app or store. */
    static ArchRule theApiKnowsNoDatabase(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "java.sql..",
                        "javax.sql..",
                        "org.hibernate..",
                        "io.quarkus.hibernate..",
                        "org.apache.kafka..")
                .as("The API of %s knows no database, transaction or broker".formatted(root));
    }

    static ArchRule everyDomainPackageIsNullMarked(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".*.domain..")
                .should(new ArchCondition<JavaClass>("lie in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " of " + type.getName() + " is not @NullMarked"));
                        }
                    }
                })
                .as("Every domain package of %s is @NullMarked".formatted(root));
    }
}
