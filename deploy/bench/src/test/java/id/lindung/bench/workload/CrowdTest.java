package id.lindung.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.bench.load.Reply;
import id.lindung.bench.load.WrongAnswer;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrowdTest {

    private static final UUID ID = UUID.fromString("019a9c1e-0000-7000-8000-000000000001");

    private final Crowd crowd = new Crowd(URI.create("http://127.0.0.1"), 1000);

    @Test
    void whatWasRegisteredIsRememberedByItsId() {
        crowd.note(new Reply(201, Map.of("location", "http://127.0.0.1/v1/complaints/" + ID), "{}"), 10);

        assertThat(crowd.registered()).containsExactly(ID);
        assertThat(crowd.registrations().getTotalCount()).isOne();
        assertThat(crowd.refusals().getTotalCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aRefusalSaysWhenToComeBack(int status) {
        crowd.note(new Reply(status, Map.of("retry-after", "2"), "{}"), 10);

        assertThat(crowd.refusals().getTotalCount()).isOne();
        assertThat(crowd.registered()).isEmpty();
        assertThatThrownBy(() -> crowd.note(new Reply(status, Map.of(), "{}"), 10))
                .isInstanceOf(WrongAnswer.class)
                .hasMessageContaining("Retry-After");
    }

    @Test
    void anyOtherAnswerIsWrong() {
        assertThatThrownBy(() -> crowd.note(new Reply(500, Map.of("retry-after", "2"), "{}"), 10))
                .isInstanceOf(WrongAnswer.class);
    }
}
