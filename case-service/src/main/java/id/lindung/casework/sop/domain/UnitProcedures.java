package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which procedures a unit walks, and how it reads them.
 *
 * @param activations the first that fits is walked
 * @param rulings readings that the unit prefers to the definitions' own
 */
public record UnitProcedures(List<Activation> activations, List<UnitRuling> rulings) {

    public UnitProcedures {
        activations = List.copyOf(activations);
        rulings = List.copyOf(rulings);
    }

    /**
     * When a new case file walks a procedure.
     *
     * @param channels codes of the channels that it is for
     * @param crisis whether it is for crises
     * @param violence codes of the kinds of violence that it is for, any of which suffices; empty for all
     * @param domesticViolence whether it is for violence within the household; null for any
     * @param from first day of receipt that it is for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Activation(
            String sop,
            int version,
            List<String> channels,
            Inclusion crisis,
            List<String> violence,
            @Nullable Inclusion domesticViolence,
            LocalDate from) {

        public Activation {
            channels = List.copyOf(channels);
            violence = Lists.orEmpty(violence);
        }

        boolean fits(NewFile file) {
            return channels.contains(file.channel())
                    && crisis.includes(file.crisis())
                    && (violence.isEmpty() || !Collections.disjoint(violence, file.violence()))
                    && (domesticViolence == null || domesticViolence.includes(file.domesticViolence()))
                    && !file.receivedOn().isBefore(from);
        }
    }

    /**
     * A reading that the unit prefers.
     *
     * @param from first day on which it is in force
     */
    public record UnitRuling(String sop, int version, String ambiguity, String reading, LocalDate from) {

        /** Whether the procedure, of the version that it names, has this ambiguity and reading. */
        public boolean isReadingOf(SopDefinition definition) {
            return definition.ambiguities().stream()
                    .filter(unclear -> unclear.id().equals(ambiguity))
                    .anyMatch(unclear -> unclear.reading(reading).isPresent());
        }
    }

    /** The procedure that this file walks; empty where the unit has none for it. */
    public Optional<Activation> chosenFor(NewFile file) {
        return activations.stream().filter(activation -> activation.fits(file)).findFirst();
    }

    /** The first day after this one on which another reading comes into force. */
    public Optional<LocalDate> nextRuling(String sop, int version, LocalDate after) {
        return rulings.stream()
                .filter(ruling -> ruling.sop().equals(sop) && ruling.version() == version)
                .map(UnitRuling::from)
                .filter(from -> from.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** The unit's readings by ambiguity that are in force on this day: of several the one that began last. */
    public Map<String, String> rulings(String sop, int version, LocalDate on) {
        var inForce = new TreeMap<String, String>();
        rulings.stream()
                .filter(ruling -> ruling.sop().equals(sop) && ruling.version() == version)
                .filter(ruling -> !ruling.from().isAfter(on))
                .sorted(Comparator.comparing(UnitRuling::from))
                .forEach(ruling -> inForce.put(ruling.ambiguity(), ruling.reading()));
        return inForce;
    }
}
