package id.lindung.referral.webhook.app;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses anybody may be sent to from inside an installation: those of the public internet (IANA special-purpose
 * address registries; OWASP, server-side request forgery). The others lead to our own machines, to their neighbours or to
 * a cloud's metadata.
 */
final class PublicAddresses {
    private static final int BYTE = 0xff;

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(at(bytes, 0), at(bytes, 1), at(bytes, 2)) : isPublic6(bytes);
    }

    private static boolean isPublic4(int first, int second, int third) {
        var thisNetwork = first == 0;
        var sharedByCarriers = first == 100 && second >= 64 && second <= 127;
        var protocols = first == 192 && second == 0 && third == 0;
        var relays = first == 192 && second == 88 && third == 99;
        var benchmarks = first == 198 && (second == 18 || second == 19);
        var reserved = first >= 240;
        return !(thisNetwork || sharedByCarriers || protocols || relays || benchmarks || reserved);
    }

    /** Of 2000::/3 alone, and there none that carries an address of the old internet in it: 2001::/32 and 2002::/16. */
    private static boolean isPublic6(byte[] bytes) {
        var first = at(bytes, 0);
        var global = first >= 0x20 && first <= 0x3f;
        var teredo = first == 0x20 && at(bytes, 1) == 1 && at(bytes, 2) == 0 && at(bytes, 3) == 0;
        var sixToFour = first == 0x20 && at(bytes, 1) == 2;
        return global && !teredo && !sixToFour;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & BYTE;
    }
}
