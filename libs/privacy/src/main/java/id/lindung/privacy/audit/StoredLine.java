package id.lindung.privacy.audit;

/**
 * A line as read from the database, which may not be as it was written.
 *
 * @param hash what stands in {@code line_hash}
 */
public record StoredLine(RecordedLine line, Hash hash) {}
