package id.lindung.referral.webhook.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a webhook's address leads. Looked up when it is registered and again each time something is sent, and what is
 * sent goes to the very address that was looked at: a name may lead elsewhere a moment later.
 */
@ApplicationScoped
class Destinations {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final boolean loopback;

    /** @param loopback whether a developer's own machine may be sent to, without TLS; never where others can register */
    Destinations(@ConfigProperty(name = "lindung.webhook.loopback") boolean loopback) {
        this.loopback = loopback;
    }

    /** @param path with its query */
    record Destination(InetAddress address, String host, int port, boolean secure, String path) {}

    /**
     * Looks it up.
     *
     * @throws UnfitTargetException {@code webhook.not-a-url}, {@code webhook.not-https}, {@code webhook.host-unknown},
     *     {@code webhook.not-public}
     */
    Destination of(String url) throws UnfitTargetException {
        var uri = parse(url);
        var addresses = addresses(uri.getHost());
        var secure = uri.getScheme().equals("https");
        if (!(loopback && Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress))) {
            if (!secure) {
                throw new UnfitTargetException("webhook.not-https");
            }
            if (!Arrays.stream(addresses).allMatch(PublicAddresses::contain)) {
                throw new UnfitTargetException("webhook.not-public");
            }
        }
        var port = uri.getPort() >= 0 ? uri.getPort() : secure ? HTTPS : HTTP;
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Destination(
                addresses[0],
                uri.getHost(),
                port,
                secure,
                uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    private static URI parse(String url) throws UnfitTargetException {
        try {
            var uri = new URI(url);
            var scheme = uri.getScheme();
            if (uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(scheme) || "http".equals(scheme))) {
                return uri;
            }
        } catch (URISyntaxException noUrl) {
            // Answered below, like a URL that is none of the web.
        }
        throw new UnfitTargetException("webhook.not-a-url");
    }

    private static InetAddress[] addresses(String host) throws UnfitTargetException {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new UnfitTargetException("webhook.host-unknown");
        }
    }
}
