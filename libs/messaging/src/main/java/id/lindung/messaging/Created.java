package id.lindung.messaging;

import java.util.UUID;

/**
 * What the effect of a creating request came to.
 *
 * @param status the HTTP status answered, 201 as a rule
 * @param resourceId the resource that now exists
 */
public record Created(int status, UUID resourceId) {

    /** 201 Created. */
    public static Created of(UUID resourceId) {
        return new Created(201, resourceId);
    }
}
