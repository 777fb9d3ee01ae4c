package id.lindung.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptTokensTest {

    private static final TokenRequest CHAIR = TokenRequest.of("chair", Optional.of("62.11"), List.of("chair"));

    private final Watch watch = new Watch();
    private final KeptTokens tokens =
            new KeptTokens(TokenMinter.withUnknownKey(URI.create("http://127.0.0.1:1"), watch), watch);

    @Test
    void aTokenIsKeptForHalfItsLife() {
        var first = tokens.token(CHAIR);
        watch.pass(Duration.ofMinutes(29));
        assertThat(tokens.token(CHAIR)).isEqualTo(first);
        watch.pass(Duration.ofMinutes(1));
        assertThat(tokens.token(CHAIR)).isNotEqualTo(first);
    }

    @Test
    void nobodyGetsATokenOfSomebodyElse() {
        assertThat(tokens.token(CHAIR.withSubject("deputy"))).isNotEqualTo(tokens.token(CHAIR));
        assertThat(tokens.token(CHAIR.withAgency("a"))).isNotEqualTo(tokens.token(CHAIR));
    }

    @Test
    void whatHasExpiredIsNotKept() {
        var expired = CHAIR.withLifetime(Duration.ofMinutes(-10));
        assertThat(tokens.token(expired)).isNotEqualTo(tokens.token(expired));
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-01-05T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
