package id.lindung.intake.complaint.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a complaint, in the order told.
 *
 * @param reporter a victim's own where she reports herself; null for an anonymous reporter
 */
public record Parties(@Nullable UUID reporter, List<Party> victims, List<Party> allegedPerpetrators) {}
