package id.lindung.intake.complaint.domain;

import java.util.UUID;

/**
 * A person as a complaint knows her.
 *
 * @param personId hers
 * @param countingId random, for recaps
 */
public record Party(UUID personId, UUID countingId) {}
