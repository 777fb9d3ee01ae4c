package id.lindung.overload;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Actor;
import io.vertx.core.net.SocketAddress;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientsTest {

    @Test
    void aPersonIsOneAndAnAgencyIsOne() {
        assertThat(Clients.of(actor("a", Optional.empty()))).isNotEqualTo(Clients.of(actor("b", Optional.empty())));
        assertThat(Clients.of(actor("a", Optional.of("x")))).isEqualTo(Clients.of(actor("b", Optional.of("x"))));
        // An agency that is called like a person is another client.
        assertThat(Clients.of(actor("x", Optional.empty()))).isNotEqualTo(Clients.of(actor("a", Optional.of("x"))));
    }

    @Test
    void aServiceOfOursIsNone() {
        assertThat(Clients.of(new Actor("s", Set.of("system-case"), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void whoOwnsANetworkIsOne() {
        assertThat(of("2001:db8:1:2::1")).isEqualTo(of("2001:db8:1:2:ffff::9")).isNotEqualTo(of("2001:db8:1:3::1"));
        assertThat(of("192.0.2.1")).isNotEqualTo(of("192.0.2.2"));
    }

    private static String of(String address) {
        return Clients.of(SocketAddress.inetSocketAddress(8080, address));
    }

    private static Actor actor(String subject, Optional<String> agency) {
        return new Actor(subject, Set.of("companion"), Optional.of("62.11"), agency);
    }
}
