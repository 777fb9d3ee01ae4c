package id.lindung.reporting.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes are counted under their own names even when unlisted; these tests keep every code of today listed and labelled. */
class CodeListsTest {

    private static final String COMPLAINT = "intake/complaint.registered.v1";
    private static final String DRAFT = "referral/referral.drafted.v1";
    private static final String CASE_FILE = "case/case-file.opened.v1";

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(COMPLAINT, "channel", CodeLists.CHANNEL),
                Arguments.of(CASE_FILE, "sex", CodeLists.SEX),
                Arguments.of(CASE_FILE, "ageBand", CodeLists.AGE_BAND),
                Arguments.of(CASE_FILE, "place", CodeLists.PLACE),
                Arguments.of(CASE_FILE, "disabilities/items", CodeLists.DISABILITY),
                Arguments.of(DRAFT, "need", CodeLists.NEED),
                Arguments.of(DRAFT, "agencyKind", CodeLists.AGENCY_KIND),
                Arguments.of(DRAFT, "urgency", CodeLists.REFERRAL_URGENCY),
                Arguments.of("referral/referral.declined.v1", "reason", CodeLists.DECLINE_REASON));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lists")
    void everyCodeThatAnEventMayCarryIsListed(String type, String member, CodeList list) throws IOException {
        assertThat(list.codes()).isEqualTo(codesOf(type, member));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lists")
    void everyCodeHasALabelInBothLanguages(String type, String member, CodeList list) {
        assertThat(list.codes()).allSatisfy(code -> {
            assertThat(list.label(code).id()).isNotBlank().isNotEqualTo(code);
            assertThat(list.label(code).en()).isNotBlank().isNotEqualTo(code);
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfViolenceIsListedAndThenWhatIsNotYetKnown(List<String> kinds) {
        assertThat(CodeLists.VIOLENCE_KIND.codes())
                .startsWith(kinds.toArray(String[]::new))
                .endsWith("unknown")
                .hasSize(kinds.size() + 1);
    }

    static Stream<List<String>> kinds() throws IOException {
        return Stream.of(codesOf(CASE_FILE, "violenceKinds/items"));
    }

    private static List<String> codesOf(String type, String member) throws IOException {
        var schema = new ObjectMapper()
                .readTree(
                        ProjectFiles.contract("events/" + type + ".schema.json").toFile());
        return StreamSupport.stream(
                        schema.at("/properties/data/properties/" + member + "/enum")
                                .spliterator(),
                        false)
                .map(JsonNode::textValue)
                .toList();
    }
}
