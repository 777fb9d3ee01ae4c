package id.lindung.casework.sop.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * Which procedures a unit walks, as its file says.
 *
 * @param activations the first that fits is walked
 * @param rulings readings that the unit prefers to the definitions' own
 */
record UnitActivation(String unit, List<Activation> activations, List<UnitRuling> rulings) {

    UnitActivation {
        activations = List.copyOf(activations);
        rulings = List.copyOf(rulings);
    }

    /** Whether a procedure is for crises. */
    enum Crises {
        @JsonProperty("any")
        ANY,
        @JsonProperty("only")
        ONLY,
        @JsonProperty("never")
        NEVER;

        boolean include(boolean crisis) {
            return switch (this) {
                case ANY -> true;
                case ONLY -> crisis;
                case NEVER -> !crisis;
            };
        }
    }

    /**
     * When a new case file walks a procedure.
     *
     * @param from first day of receipt that it is for
     */
    record Activation(String sop, int version, List<String> channels, Crises crisis, LocalDate from) {

        Activation {
            channels = List.copyOf(channels);
        }

        boolean fits(String channel, boolean isCrisis, LocalDate receivedOn) {
            return channels.contains(channel) && crisis.include(isCrisis) && !receivedOn.isBefore(from);
        }
    }

    /** A reading that the unit prefers. */
    record UnitRuling(String sop, int version, String ambiguity, String reading) {}
}
