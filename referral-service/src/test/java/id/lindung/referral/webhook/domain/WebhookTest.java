package id.lindung.referral.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookTest {
    private static final Instant AT = Instant.parse("2026-11-22T02:30:00Z");

    @ParameterizedTest
    @CsvSource({"ACTIVE, ACTIVE, false", "ACTIVE, DISABLED, true", "DISABLED, ACTIVE, true", "DISABLED, DISABLED, false"
    })
    void everyPairOfStatesIsAllowedOrNot(WebhookStatus from, WebhookStatus to, boolean allowed) {
        assertThat(from.allows(to)).isEqualTo(allowed);
    }

    @Test
    void whatIsActiveIsNotResumedAndWhatIsDisabledNotDisabledAgain() {
        var webhook = registered();
        assertThatThrownBy(webhook::resume).isInstanceOf(IllegalMove.class);

        webhook.disable();
        assertThatThrownBy(webhook::disable).isInstanceOf(IllegalMove.class);

        webhook.resume();
        assertThat(webhook.status()).isEqualTo(WebhookStatus.ACTIVE);
    }

    @Test
    void theSecretBeforeSignsForADayBesideTheNewOne() {
        var webhook = registered();
        assertThat(webhook.sealedEarlierSecret(AT)).isEmpty();

        webhook.rotate(new byte[] {2}, new byte[] {1}, AT);

        assertThat(webhook.sealedSecret()).containsExactly(2);
        assertThat(webhook.sealedEarlierSecret(AT.plus(Duration.ofHours(24)).minusMillis(1)))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1));
        assertThat(webhook.sealedEarlierSecret(AT.plus(Duration.ofHours(24)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT10S", "3, PT20S", "9, PT21M20S", "10, PT42M40S", "11, PT1H", "12, PT1H", "2000, PT1H"})
    void thePauseDoublesUpToAnHour(int failures, Duration pause) {
        assertThat(RetryPolicy.pause(failures)).isEqualTo(pause);
    }

    @Test
    void afterThreeDaysOfFailuresItGivesUp() {
        assertThat(RetryPolicy.givesUp(AT, AT.plus(Duration.ofDays(3)).minusMillis(1)))
                .isFalse();
        assertThat(RetryPolicy.givesUp(AT, AT.plus(Duration.ofDays(3)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "200, DELIVERED", "204, DELIVERED", "299, DELIVERED", "199, REFUSED", "300, REFUSED", "307, REFUSED",
        "400, REFUSED", "404, REFUSED", "410, GONE", "429, REFUSED", "500, REFUSED", "503, REFUSED"
    })
    void onlyTwoHundredsAreASuccess(int status, DeliveryOutcome outcome) {
        assertThat(DeliveryOutcome.of(status)).isEqualTo(outcome);
    }

    private static Webhook registered() {
        var target = new Webhook.Target(UUID.randomUUID(), "https://example.org/", "somebody");
        return Webhook.register(UUID.randomUUID(), "62.11", target, new byte[] {1}, 0, AT);
    }
}
