package id.lindung.messaging;

import java.util.UUID;

/**
 * The answer to a creating request, whether it took effect now or earlier.
 *
 * @param status the HTTP status of the first answer
 * @param resourceId the resource the first request created; read it again, and authorise again, before showing it
 * @param replayed whether the effect is older than this request; answered as {@code Idempotent-Replayed: true}
 */
public record Outcome(int status, UUID resourceId, boolean replayed) {}
