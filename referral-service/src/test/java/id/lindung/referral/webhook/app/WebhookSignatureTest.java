package id.lindung.referral.webhook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    /** The example that the libraries of Standard Webhooks test themselves with. */
    @Test
    void signsAsTheSpecificationDoes() {
        var signature = WebhookSignature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "1614265330",
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aSecretHasTheLengthThatTheSpecificationAsksForAndIsNeverTheSame() {
        var random = new SecureRandom();
        var secret = WebhookSignature.newSecret(random);

        assertThat(secret).startsWith("whsec_").isNotEqualTo(WebhookSignature.newSecret(random));
        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSizeBetween(24, 64);
    }
}
