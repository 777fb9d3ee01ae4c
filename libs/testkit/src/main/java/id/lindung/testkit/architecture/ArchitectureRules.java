package id.lindung.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/**
 * The shape of the house: what lies where and who may see whom. What is not allowed is forbidden, and a rule that finds
 * nothing to hold for fails, so that none guards a package which has moved away.
 *
 * <pre>{@code
 * class ArchitectureTest {
 *     @Test
 *     void theHouseStands() {
 *         ArchitectureRules.ofService("id.lindung.intake").check();
 *     }
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    private static final String HOUSE = "id.lindung.";

    /** What each library may use of the others; services may use them all. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "problem", List.of(),
            "identity", List.of("problem"),
            "overload", List.of("problem", "identity"),
            "messaging", List.of("problem", "identity"),
            "privacy", List.of("problem", "identity", "messaging"),
            "letter", List.of());

    private final String root;
    private final List<ArchRule> rules;

    private ArchitectureRules(String root, List<ArchRule> rules) {
        this.root = root;
        this.rules = rules;
    }

    /** The rules for the service of this root package, such as {@code id.lindung.intake}. */
    public static ArchitectureRules ofService(String root) {
        var libraries = LIBRARIES.keySet().stream().map(HOUSE::concat).sorted().toList();
        return new ArchitectureRules(
                root,
                List.of(
                        LayerRules.everyClassLiesInOneOfTheFivePackages(root),
                        LayerRules.eachPackageSeesOnlyWhatItMay(root),
                        LayerRules.theDomainKnowsNoFramework(root),
                        LayerRules.theApiKnowsNoDatabase(root),
                        LayerRules.everyDomainPackageIsNullMarked(root),
                        CodeRules.usesOnlyOwnCodeAndLibraries(root, libraries),
                        CodeRules.everyEndpointStatesWhoMayCall(root),
                        CodeRules.timeComesFromTheClock(root),
                        CodeRules.nobodySleeps(root),
                        CodeRules.whatIsNeededComesThroughTheConstructor(root)));
    }

    /** The rules for the library of this root package, such as {@code id.lindung.messaging}. */
    public static ArchitectureRules ofLibrary(String root) {
        var allowed = LIBRARIES.get(root.substring(HOUSE.length()));
        if (allowed == null) {
            throw new IllegalArgumentException("No library of this house: " + root);
        }
        return new ArchitectureRules(
                root,
                List.of(
                        CodeRules.usesOnlyOwnCodeAndLibraries(
                                root, allowed.stream().map(HOUSE::concat).toList()),
                        CodeRules.timeComesFromTheClock(root),
                        CodeRules.nobodySleeps(root)));
    }

    /** Fails with every violation of every rule. */
    public void check() {
        check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root));
    }

    private void check(JavaClasses classes) {
        if (classes.isEmpty()) {
            throw new AssertionError("No class lies in " + root);
        }
        var violations = new StringBuilder();
        for (var rule : rules) {
            try {
                rule.check(classes);
            } catch (AssertionError violated) {
                violations.append(violated.getMessage()).append('\n');
            }
        }
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.toString());
        }
    }
}
