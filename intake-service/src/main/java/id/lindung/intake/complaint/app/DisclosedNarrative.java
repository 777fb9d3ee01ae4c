package id.lindung.intake.complaint.app;

import id.lindung.intake.complaint.domain.Clarification;
import java.util.List;
import java.util.Optional;

/**
 * What was told of a complaint, in clear; lives for one request.
 *
 * @param narrative empty when none was written
 * @param clarifications what was asked since, oldest first
 */
public record DisclosedNarrative(Optional<String> narrative, List<Clarification.Told> clarifications) {

    /** Never shows what was told. */
    @Override
    public String toString() {
        return "DisclosedNarrative[…]";
    }
}
