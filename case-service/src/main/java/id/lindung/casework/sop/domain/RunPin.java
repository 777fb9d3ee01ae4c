package id.lindung.casework.sop.domain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run goes by.
 *
 * @param sha256 of the definition's file, 64 hexadecimal digits
 * @param rulings the reading in force of each ambiguity
 */
public record RunPin(String sop, int version, String sha256, Map<String, String> rulings) {

    public RunPin {
        rulings = Collections.unmodifiableMap(new TreeMap<>(rulings));
    }
}
