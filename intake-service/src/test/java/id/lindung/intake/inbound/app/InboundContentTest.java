package id.lindung.intake.inbound.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.lindung.intake.complaint.domain.Channel;
import id.lindung.intake.complaint.domain.RegistrationRules;
import id.lindung.intake.complaint.domain.ReporterKind;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What referral publishes that it hands over, intake reads and may register. */
class InboundContentTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void thePublishedExampleBecomesARegistration() throws IOException {
        // Given
        // A time of day without quotes, as the generator writes its example, is a number of YAML 1.1, and a broken one.
        var text = Files.readString(ProjectFiles.contract("openapi/referral.yaml"))
                .replaceAll("(?m)^(\\s*- )(\\d\\d:\\d\\d:\\d\\d.*)$", "$1\"$2\"");
        var api = new ObjectMapper(new YAMLFactory()).readTree(text);
        var example = api.at("/paths/~1v1~1inbound-referrals~1{id}~1content-disclosures/post/responses/200/content"
                + "/application~1json/examples/crisis/value");
        // When
        var told = JSON.treeToValue(
                        example.isTextual() ? JSON.readTree(example.asText()) : example, InboundContent.class)
                .toRegistration();
        // Then
        assertThat(told.channel()).isEqualTo(Channel.AGENCY_REFERRAL);
        assertThat(told.crisis()).isTrue();
        assertThat(told.reporter().kind()).isEqualTo(ReporterKind.ANONYMOUS);
        assertThat(told.victims()).hasSize(1);
        assertThat(RegistrationRules.check(told, Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Jakarta")))
                .isEmpty();
    }
}
