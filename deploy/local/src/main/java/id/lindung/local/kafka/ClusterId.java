package id.lindung.local.kafka;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;

/** The name of a broker's cluster: a random UUID in 22 characters of base64url, as Kafka writes its own. */
final class ClusterId {

    private ClusterId() {}

    /** A new one. It never begins with a hyphen, which Kafka's tools would take for an option; one in 64 would. */
    static String random() {
        return Stream.generate(ClusterId::any)
                .filter(id -> !id.startsWith("-"))
                .findFirst()
                .orElseThrow();
    }

    private static String any() {
        var random = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(16)
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
