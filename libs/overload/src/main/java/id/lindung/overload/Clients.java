package id.lindung.overload;

import id.lindung.identity.Actor;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Who counts as one client. */
final class Clients {

    /** What follows them in an IPv6 address its subscriber chooses freely (RFC 6177). */
    private static final int NETWORK_BYTES = 8;

    private static final String SERVICE_ROLE = "system-";

    private Clients() {}

    /** A partner's agency, else the person. Empty for another service of ours, which asks for many. */
    static Optional<String> of(Actor actor) {
        if (actor.roles().stream().anyMatch(role -> role.startsWith(SERVICE_ROLE))) {
            return Optional.empty();
        }
        return Optional.of(actor.agency().map("agency "::concat).orElseGet(() -> "subject " + actor.subject()));
    }

    /** An IPv4 address, or the network of an IPv6 address: whoever has one address of that, has them all. */
    static String of(SocketAddress remote) {
        var address = remote.hostAddress();
        // An address in digits, which needs no name server. A scope, such as %eth0, is this machine's own business.
        if (address == null || !(InetAddress.ofLiteral(address.replaceFirst("%.*", "")) instanceof Inet6Address six)) {
            return String.valueOf(address == null ? remote.host() : address);
        }
        return HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES));
    }
}
