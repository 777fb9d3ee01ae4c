package id.lindung.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about code wherever it lies. */
final class CodeRules {

    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String HTTP_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private static final List<String> WHO_MAY_CALL = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated");

    /** The one class that may ask the machine what time it is. */
    private static final String CLOCK = "SystemClock";

    private static final Set<String> SLEEPERS = Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit");

    private CodeRules() {}

    /** Services speak over HTTP and Kafka, never through each other's classes; libraries know no service. */
    static ArchRule usesOnlyOwnCodeAndLibraries(String root, List<String> libraries) {
        var allowed = Stream.concat(Stream.of(root), libraries.stream())
                .map(name -> name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(DescribedPredicate.not(resideInAnyPackage("id.lindung.."))))
                .as("%s uses of this house only itself and %s".formatted(root, libraries));
    }

    /** Access is denied unless granted, and it is granted where the handler stands, never by its path. */
    static ArchRule everyEndpointStatesWhoMayCall(String root) {
        return methods()
                .that()
                .areMetaAnnotatedWith(HTTP_METHOD)
                // What asks another service is annotated alike, and nobody can call it.
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(HTTP_CLIENT)
                .should(new ArchCondition<JavaMethod>("state who may call, on the method or its class") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var stated = WHO_MAY_CALL.stream()
                                .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                        || method.getOwner().isAnnotatedWith(annotation));
                        if (!stated) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " does not state who may call it"));
                        }
                    }
                })
                .as("Every endpoint of %s states who may call it".formatted(root));
    }

    /** Whoever asks the machine for the time cannot be tested at another. */
    static ArchRule timeComesFromTheClock(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveSimpleName(CLOCK)
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("ask the machine for the time", CodeRules::asksTheMachine))
                .as("Time comes to %s from an injected Clock".formatted(root));
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.util.Date", "java.util.GregorianCalendar" -> takesNothing(access, "<init>");
            default -> owner.startsWith("java.time.") && name.equals("now") && !takesAClock(access);
        };
    }

    private static boolean takesNothing(JavaAccess<?> access, String name) {
        return access.getTarget().getFullName().endsWith("." + name + "()");
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("(java.time.Clock)");
    }

    static ArchRule nobodySleeps(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "sleep",
                        access -> SLEEPERS.contains(access.getTargetOwner().getName())
                                && access.getTarget().getName().equals("sleep")))
                .as("Nobody in %s sleeps: one waits for something".formatted(root));
    }

    /** A class whose needs stand in its constructor can be made in a test without a container. */
    static ArchRule whatIsNeededComesThroughTheConstructor(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat(inOrBelow(root))
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .as("What a class of %s needs comes through its constructor".formatted(root));
    }

    private static DescribedPredicate<JavaClass> inOrBelow(String root) {
        return resideInAnyPackage(root + "..");
    }
}
