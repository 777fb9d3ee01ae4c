package id.lindung.casework.sop.domain;

import java.util.List;
import java.util.Optional;

/**
 * Where the source is silent, contradictory or impossible.
 *
 * @param steps the steps that it concerns; empty where it concerns the header or the whole
 * @param cite the source's own words, short, with their place
 * @param readings the ways to understand it, two or more
 * @param ruling the reading in force, unless a unit rules otherwise
 * @param because why
 */
public record Ambiguity(
        String id,
        List<String> steps,
        String cite,
        LocalText question,
        List<Reading> readings,
        String ruling,
        LocalText because) {

    public Ambiguity {
        steps = Lists.orEmpty(steps);
        readings = Lists.orEmpty(readings);
    }

    /** The reading with this id. */
    public Optional<Reading> reading(String id) {
        return readings.stream().filter(reading -> reading.id().equals(id)).findFirst();
    }

    Ambiguity ruled(String reading) {
        return new Ambiguity(id, steps, cite, question, readings, reading, because);
    }
}
