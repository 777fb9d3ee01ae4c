package id.lindung.intake.complaint.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which complaints a list wants.
 *
 * @param after only those behind this id
 * @param crisis only those with this flag
 * @param state only those that stand there
 * @param receivedFrom first day of receipt, in the unit's zone
 * @param receivedTo last day of receipt, inclusive
 */
public record ComplaintFilter(
        Optional<UUID> after,
        Optional<Boolean> crisis,
        Optional<ComplaintState> state,
        Optional<LocalDate> receivedFrom,
        Optional<LocalDate> receivedTo) {}
