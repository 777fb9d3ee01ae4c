package id.lindung.privacy.keys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One byte string for a list of values, and only for that list: each value is preceded by its length, so that moving a character
 * from one value to the next, or a value from absent to empty, gives other bytes. What is hashed, signed or bound to a ciphertext
 * is written this way.
 *
 * <p>The first value is a label of the use, so that bytes made for one purpose never serve another.
 */
public final class CanonicalBytes {
    private static final int ABSENT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    private CanonicalBytes(String label) {
        text(label);
    }

    /** Begins with the name of the use and its version, such as {@code lindung.audit-line.v1}. */
    public static CanonicalBytes of(String label) {
        return new CanonicalBytes(label);
    }

    /** Text as UTF-8; null differs from the empty text. */
    public CanonicalBytes text(@Nullable String value) {
        return value == null ? length(ABSENT) : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public CanonicalBytes texts(Collection<String> values) {
        length(values.size());
        values.forEach(this::text);
        return this;
    }

    public CanonicalBytes uuid(@Nullable UUID value) {
        return text(value == null ? null : value.toString());
    }

    public CanonicalBytes number(long value) {
        return bytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    /** An instant at the microsecond: PostgreSQL keeps no more, and what was hashed must be what is read back. */
    public CanonicalBytes instant(Instant value) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    public CanonicalBytes bytes(byte[] value) {
        length(value.length);
        bytes.writeBytes(value);
        return this;
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }

    private CanonicalBytes length(int length) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        return this;
    }
}
