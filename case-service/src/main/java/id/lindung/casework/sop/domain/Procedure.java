package id.lindung.casework.sop.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run is pinned to: a definition by the hash of its file, as the rulings in force have it, and the unit's hours.
 *
 * @param definition under these rulings
 * @param sha256 of the file, 64 hexadecimal digits
 */
public record Procedure(SopDefinition definition, String sha256, WorkingTime hours) {

    /** The reading in force of each ambiguity. */
    Map<String, String> rulings() {
        var rulings = new TreeMap<String, String>();
        definition.ambiguities().forEach(ambiguity -> rulings.put(ambiguity.id(), ambiguity.ruling()));
        return rulings;
    }

    /** What a run that begins now goes by. */
    RunPin pin() {
        return new RunPin(definition.id(), definition.version(), sha256, rulings());
    }

    static String[] written(Map<String, String> rulings) {
        return rulings.entrySet().stream()
                .map(ruling -> ruling.getKey() + "=" + ruling.getValue())
                .toArray(String[]::new);
    }

    /** The reading in force of each ambiguity, from how a run's row has them. */
    public static Map<String, String> read(String[] written) {
        var rulings = new TreeMap<String, String>();
        Arrays.stream(written).forEach(ruling -> {
            var sign = ruling.indexOf('=');
            rulings.put(ruling.substring(0, sign), ruling.substring(sign + 1));
        });
        return rulings;
    }
}
