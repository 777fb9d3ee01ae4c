package id.lindung.messaging.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A replay whose first event took effect. */
@Schema(name = "Replay")
public record ReplayView(
        @Schema(description = "Events of the same aggregate that still stand parked.", examples = "0")
        int stillParked) {}
