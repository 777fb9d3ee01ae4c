package id.lindung.casework.work.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.casework.casefile.domain.ClosureReason;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.consent.domain.Signatory;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Lists of codes that others know too stay one list. */
class SharedCodesTest {

    private static final String AGENCY = "referral/agency.registered.v1";

    @Test
    void servicesAndKindsOfAgenciesAreThoseOfTheDirectory() throws IOException {
        assertThat(Stream.of(ServiceCode.values()).map(ServiceCode::code))
                .containsExactlyElementsOf(codes(AGENCY, "services/items"));
        assertThat(Stream.of(AgencyKind.values()).map(AgencyKind::code))
                .containsExactlyElementsOf(codes(AGENCY, "kind"));
    }

    @Test
    void whatEventsMayTellIsWhatTheyAreToldWith() throws IOException {
        assertThat(Stream.of(ServiceCode.values()).map(ServiceCode::code))
                .containsExactlyElementsOf(codes("case/service-agreement.signed.v1", "services/items"));
        assertThat(Stream.of(Signatory.values()).map(Signatory::code))
                .containsExactlyElementsOf(codes("case/service-agreement.signed.v1", "signatory"));
        assertThat(Stream.of(ClosureReason.values()).map(ClosureReason::code))
                .containsExactlyElementsOf(codes("case/case-file.closed.v1", "reason"));
    }

    private static List<String> codes(String event, String member) throws IOException {
        var schema = new ObjectMapper()
                .readTree(ProjectFiles.contract("events/" + event + ".schema.json")
                        .toFile());
        return StreamSupport.stream(
                        schema.at("/properties/data/properties/" + member + "/enum")
                                .spliterator(),
                        false)
                .map(JsonNode::textValue)
                .toList();
    }
}
