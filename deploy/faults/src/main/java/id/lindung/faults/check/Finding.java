package id.lindung.faults.check;

import java.util.Set;
import java.util.UUID;

/**
 * Something that must not be.
 *
 * @param rule the class of the rule that it breaks
 * @param what a sentence for a person, with ids and codes only
 * @param about the ids whose history shows it
 */
public record Finding(String rule, String what, Set<UUID> about) {

    static Finding of(Rule rule, String what, UUID... about) {
        return new Finding(rule.getClass().getSimpleName(), what, Set.of(about));
    }
}
