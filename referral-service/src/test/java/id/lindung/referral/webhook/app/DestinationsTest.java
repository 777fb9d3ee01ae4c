package id.lindung.referral.webhook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as numbers: no name is looked up. */
class DestinationsTest {
    private final Destinations installed = new Destinations(false);
    private final Destinations development = new Destinations(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.254",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.254",
                "192.0.0.192",
                "192.88.99.1",
                "198.18.0.1",
                "198.19.255.254",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:169.254.169.254]",
                "[fe80::1]",
                "[fec0::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[ff02::1]",
                "[64:ff9b::7f00:1]",
                "[100::1]",
                "[2001::1]",
                "[2002:7f00:1::1]",
                "[4000::1]"
            })
    void nothingIsSentInsideOrBeside(String host) {
        refused(installed, "https://" + host + "/hook", "webhook.not-public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "223.255.255.254",
                "[2606:4700::1111]"
            })
    void thePublicInternetIsSentTo(String host) throws UnfitTargetException {
        assertThat(installed.of("https://" + host + "/hook").secure()).isTrue();
    }

    @Test
    void withoutTlsNothingIsSentAnywhereElse() {
        refused(installed, "http://8.8.8.8/hook", "webhook.not-https");
        refused(installed, "http://127.0.0.1/hook", "webhook.not-https");
        refused(development, "http://8.8.8.8/hook", "webhook.not-https");
    }

    @Test
    void aDeveloperMaySendToThisVeryMachineAndNoOther() throws UnfitTargetException {
        assertThat(development.of("http://127.0.0.1:8099/hook").port()).isEqualTo(8099);
        refused(development, "https://10.0.0.1/hook", "webhook.not-public");
        refused(development, "https://169.254.169.254/hook", "webhook.not-public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "/hook",
                "https:///hook",
                "https://a b/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https://user:word@8.8.8.8/",
                "https://8.8.8.8/#part",
                "HTTPS://8.8.8.8/",
                "https://8.8.8.8:x/"
            })
    void whatIsNoPlainWebAddressIsRefused(String url) {
        refused(installed, url, "webhook.not-a-url");
    }

    @Test
    void aHostThatNobodyKnowsIsRefused() {
        refused(installed, "https://host.invalid/", "webhook.host-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "https://8.8.8.8, 443, /",
        "https://8.8.8.8/a/b, 443, /a/b",
        "https://8.8.8.8:8443/a?b=c%20d, 8443, /a?b=c%20d",
        "https://8.8.8.8?b=c, 443, /?b=c"
    })
    void pathAndQueryGoAlongAsTheyStand(String url, int port, String path) throws UnfitTargetException {
        var destination = installed.of(url);

        assertThat(destination.port()).isEqualTo(port);
        assertThat(destination.path()).isEqualTo(path);
        assertThat(destination.host()).isEqualTo("8.8.8.8");
    }

    private static void refused(Destinations destinations, String url, String code) {
        assertThatThrownBy(() -> destinations.of(url))
                .isInstanceOf(UnfitTargetException.class)
                .hasMessage(code);
    }
}
