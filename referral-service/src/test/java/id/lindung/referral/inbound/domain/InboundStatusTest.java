package id.lindung.referral.inbound.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboundStatusTest {

    private static final Instant AT = Instant.parse("2026-11-22T02:10:00Z");

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, RECEIVED, false",
        "RECEIVED, COLLECTED, true",
        "COLLECTED, RECEIVED, false",
        "COLLECTED, COLLECTED, false"
    })
    void everyPairOfStatesIsAllowedOrNot(InboundStatus from, InboundStatus to, boolean allowed) {
        assertThat(from.allows(to)).isEqualTo(allowed);
    }

    @Test
    void anotherComplaintDoesNotCollectItAgain() {
        var inbound = received();
        inbound.collect(UUID.randomUUID(), AT);

        assertThatThrownBy(() -> inbound.collect(UUID.randomUUID(), AT)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void theSameComplaintAgainChangesNothing() {
        var inbound = received();
        var complaint = UUID.randomUUID();

        assertThat(inbound.collect(complaint, AT)).isTrue();
        assertThat(inbound.collect(complaint, AT.plusSeconds(9))).isFalse();
        assertThat(inbound.collectedAt()).contains(AT);
    }

    @Test
    void whatIsCollectedIsGone() {
        var inbound = received();
        assertThat(inbound.content()).isPresent();

        inbound.collect(UUID.randomUUID(), AT);

        assertThat(inbound.content()).isEmpty();
        assertThat(inbound.status()).isEqualTo(InboundStatus.COLLECTED);
    }

    private static InboundReferral received() {
        return InboundReferral.receive(
                UUID.randomUUID(),
                "62.11",
                new InboundReferral.Sender(UUID.randomUUID(), "1"),
                Urgency.URGENT,
                new InboundReferral.Sealed(new byte[] {1}, new byte[] {2}),
                AT);
    }
}
