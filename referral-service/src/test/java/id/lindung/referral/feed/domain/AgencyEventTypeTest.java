package id.lindung.referral.feed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.referral.outbound.domain.CancellationReason;
import id.lindung.referral.outbound.domain.ReferralIn;
import id.lindung.referral.outbound.domain.ReferralStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgencyEventTypeTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,",
        "SIGNED,",
        "SENT, referral.sent",
        "ACCEPTED, referral.accepted",
        "DECLINED, referral.declined",
        "STARTED, referral.started",
        "COMPLETED, referral.completed",
        "PASSED_ON, referral.withdrawn"
    })
    void anAgencyIsToldOfEveryMoveFromSendingOn(ReferralStatus status, String told) {
        assertThat(AgencyEventType.of(ReferralIn.state(status)).map(AgencyEventType::code))
                .isEqualTo(java.util.Optional.ofNullable(told));
    }

    @Test
    void ofOneThatWasNeverSentItIsToldNothing() {
        assertThat(AgencyEventType.of(ReferralIn.state(ReferralStatus.CANCELLED)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SENT", "ACCEPTED", "STARTED"})
    void takenBackReadsTheSameAsPassedOn(ReferralStatus status) {
        var referral = ReferralIn.state(status);
        referral.cancel(CancellationReason.CONSENT_WITHDRAWN, Instant.EPOCH);

        assertThat(AgencyEventType.of(referral)).contains(AgencyEventType.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void aCodeLeadsBackToItsType(AgencyEventType type) {
        assertThat(AgencyEventType.ofCode(type.code())).isEqualTo(type);
    }
}
