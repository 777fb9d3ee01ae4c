package id.lindung.problem;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the id of its last item. Opaque to clients, so that the ordering may change without them.
 *
 * @param after the next page starts behind this id
 */
public record Cursor(UUID after) {

    private static final int BYTES = 16;

    /**
     * Reads what a client sent back.
     *
     * @return empty for the first page
     * @throws ProblemException {@code cursor.invalid} (400) for anything that {@link #encode()} did not make
     */
    public static Optional<Cursor> parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        var cursor = decode(text);
        // Base64 has several spellings of the same bytes; only our own is a cursor.
        if (cursor.isEmpty() || !cursor.get().encode().equals(text)) {
            throw new ProblemException(CommonProblem.CURSOR_INVALID);
        }
        return cursor;
    }

    private static Optional<Cursor> decode(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != BYTES) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new Cursor(new UUID(buffer.getLong(), buffer.getLong())));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** 22 characters, safe in a URL. */
    public String encode() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(after.getMostSignificantBits())
                .putLong(after.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
