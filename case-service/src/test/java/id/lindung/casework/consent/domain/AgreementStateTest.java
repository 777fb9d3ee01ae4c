package id.lindung.casework.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagram of {@link AgreementState}, typed again, and each move tried in each state. */
class AgreementStateTest {

    private static final Instant AT = Instant.parse("2026-11-22T03:45:00Z");
    private static final UUID AGENCY = UUID.fromString("019aa9c2-1a00-7000-8000-000000000071");

    private static final List<AgreementState> TARGETS =
            List.of(AgreementState.SIGNED, AgreementState.REFUSED, AgreementState.WITHDRAWN);

    private static final List<String> DIAGRAM = List.of("DRAFTED SIGNED", "DRAFTED REFUSED", "SIGNED WITHDRAWN");

    static Stream<Arguments> pairs() {
        return Stream.of(AgreementState.values())
                .flatMap(from -> TARGETS.stream().map(to -> Arguments.of(from, to)));
    }

    @Test
    void theTableIsTheDiagram() {
        for (var from : AgreementState.values()) {
            for (var to : AgreementState.values()) {
                assertThat(from.allows(to)).as("%s to %s", from, to).isEqualTo(drawn(from, to));
            }
        }
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void eachMoveHoldsToTheTable(AgreementState from, AgreementState to) {
        // Given
        var agreement = in(from);
        // Then
        if (drawn(from, to)) {
            move(agreement, to);
            assertThat(agreement.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move(agreement, to)).isInstanceOf(IllegalTransition.class);
            assertThat(agreement.state()).isEqualTo(from);
        }
    }

    @Test
    void onlyASignedAgreementPermitsAndOnlyItsAgencies() {
        for (var state : AgreementState.values()) {
            assertThat(in(state).permits(AGENCY)).as("%s", state).isEqualTo(state == AgreementState.SIGNED);
        }
        assertThat(in(AgreementState.SIGNED).permits(UUID.randomUUID())).isFalse();
    }

    private static boolean drawn(AgreementState from, AgreementState to) {
        return DIAGRAM.contains(from + " " + to);
    }

    private static void move(ServiceAgreement agreement, AgreementState to) {
        switch (to) {
            case DRAFTED -> throw new IllegalArgumentException("Nothing moves there");
            case SIGNED -> agreement.sign(signature(), AT);
            case REFUSED -> agreement.refuse(AT, AT);
            case WITHDRAWN -> agreement.withdraw(true, AT);
        }
    }

    private static ServiceAgreement in(AgreementState state) {
        var agreement = ServiceAgreement.draft(
                UUID.randomUUID(), "62.11", UUID.randomUUID(), Set.of(ServiceCode.HEALTH), List.of(AGENCY), AT);
        switch (state) {
            case DRAFTED -> {}
            case SIGNED -> agreement.sign(signature(), AT);
            case REFUSED -> agreement.refuse(AT, AT);
            case WITHDRAWN -> {
                agreement.sign(signature(), AT);
                agreement.withdraw(false, AT);
            }
        }
        return agreement;
    }

    private static Signature signature() {
        return new Signature(Signatory.VICTIM, null, null, Manner.WRITTEN, null, null, AT);
    }
}
