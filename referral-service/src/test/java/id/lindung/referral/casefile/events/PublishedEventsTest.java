package id.lindung.referral.casefile.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.testkit.EventContract;
import org.junit.jupiter.api.Test;

/** The producer's published examples decode into what referral needs of them. */
class PublishedEventsTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void aCaseFileThatWasOpened() throws JsonProcessingException {
        var opened = JSON.treeToValue(data("case-file.opened.v1"), CaseFileOpened.class);

        assertThat(opened.caseId()).hasToString("019aa9c2-1a00-7000-8000-000000000041");
        assertThat(opened.victimPersonId()).hasToString("019aa9c2-1a00-7000-8000-000000000011");
        assertThat(opened.sexual()).isFalse();
    }

    @Test
    void aFileOfWhichNothingIsToldBarsNothingUnseen() throws JsonProcessingException {
        var data = data("case-file.opened.v1");
        data.remove("violenceKinds");

        assertThatThrownBy(() -> JSON.treeToValue(data, CaseFileOpened.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void exclusionsThatChanged() throws JsonProcessingException {
        var changed = JSON.treeToValue(data("case-file.exclusions-changed.v1"), ExclusionsChanged.class);

        assertThat(changed.excludedSubjects()).hasSize(1);
        assertThat(changed.excludedAgencyIds()).hasSize(1);
        assertThat(changed.chairExcluded()).isFalse();
    }

    @Test
    void aCaseFileThatWasClosed() throws JsonProcessingException {
        assertThat(JSON.treeToValue(data("case-file.closed.v1"), CaseFileClosed.class))
                .isEqualTo(new CaseFileClosed());
    }

    private static ObjectNode data(String type) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(EventContract.example("case", type)).path("data");
    }
}
