package id.lindung.messaging.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A republication that has begun. */
@Schema(name = "Republication")
public record RepublicationView(
        @Schema(description = "How many events go to the broker once more.", examples = "1204")
        long events) {}
