package id.lindung.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String FIXTURES = "id.lindung.testkit.architecture.fixture.";
    private static final String SOUND = FIXTURES + "sound";
    private static final String BROKEN = FIXTURES + "broken";
    private static final JavaClasses SOUND_CLASSES = new ClassFileImporter().importPackages(SOUND);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    /** Each rule and the broken classes that it, and no other, is there to find. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule(LayerRules::everyClassLiesInOneOfTheFivePackages, "Misplaced"),
                rule(
                        LayerRules::eachPackageSeesOnlyWhatItMay,
                        "SharedButKnowsAFeature",
                        "SeesTheUseCase",
                        "SeesTheStore"),
                rule(LayerRules::theDomainKnowsNoFramework, "KnowsSql"),
                rule(LayerRules::theApiKnowsNoDatabase, "AsksTheDatabase"),
                rule(LayerRules::everyDomainPackageIsNullMarked, "KnowsSql"),
                rule(root -> CodeRules.usesOnlyOwnCodeAndLibraries(root, List.of()), "UsesAnotherModule"),
                rule(CodeRules::everyEndpointStatesWhoMayCall, "SilentResource"),
                rule(
                        CodeRules::timeComesFromTheClock,
                        "AsksTheMachineForTheInstant",
                        "AsksTheMachineForTheDate",
                        "AsksTheMachineForMillis",
                        "MakesItsOwnClock"),
                rule(CodeRules::nobodySleeps, "Sleeps"),
                rule(CodeRules::whatIsNeededComesThroughTheConstructor, "InjectsAField"));
    }

    private static Arguments rule(Function<String, ArchRule> rule, String... culprits) {
        return Arguments.of(rule, Set.of(culprits));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsEveryCulpritAndNobodyElse(Function<String, ArchRule> rule, Set<String> culprits) {
        // When
        var result = rule.apply(BROKEN).evaluate(BROKEN_CLASSES);
        // Then
        var found = result.getFailureReport().getDetails().stream()
                .map(ArchitectureRulesTest::accused)
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(culprits);
    }

    // The first class of the fixtures that a report's line names.
    private static String accused(String line) {
        return Pattern.compile(Pattern.quote(BROKEN) + "\\.(?:[a-z]+\\.)*([A-Z][A-Za-z]+)")
                .matcher(line)
                .results()
                .map(result -> result.group(1))
                .findFirst()
                .orElse(line);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatFindsNothingToHoldForFails(Function<String, ArchRule> rule) {
        // Given
        var moved = "id.lindung.moved";
        // When, Then
        assertThatThrownBy(() -> rule.apply(moved).check(new ClassFileImporter().importPackages(moved)))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSoundServicePasses(Function<String, ArchRule> rule) {
        assertThat(rule.apply(SOUND).evaluate(SOUND_CLASSES).hasViolation()).isFalse();
    }

    @Test
    void aLibraryThatTheHouseDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> ArchitectureRules.ofLibrary("id.lindung.common"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
