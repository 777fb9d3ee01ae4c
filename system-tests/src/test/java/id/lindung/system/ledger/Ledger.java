package id.lindung.system.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The test's own book of what was answered with success: the truth that every service is held to. */
public final class Ledger {

    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();

    /**
     * What was told and what intake answered.
     *
     * @param victimPersonIds in the order of the victims told
     */
    public record Entry(ToldComplaint complaint, List<UUID> victimPersonIds) {}

    public void enter(ToldComplaint complaint, List<UUID> victimPersonIds) {
        entries.put(complaint.id(), new Entry(complaint, victimPersonIds));
    }

    public int size() {
        return entries.size();
    }

    public List<Entry> of(String unit) {
        return entries.values().stream()
                .filter(entry -> entry.complaint().unit().equals(unit))
                .toList();
    }

    public Set<UUID> complaintsOf(String unit) {
        return of(unit).stream().map(entry -> entry.complaint().id()).collect(Collectors.toSet());
    }

    /** One "complaint/victim" for each case file that must be there. */
    public Set<String> caseFilesOf(String unit) {
        return of(unit).stream()
                .flatMap(entry -> entry.victimPersonIds().stream()
                        .map(person -> entry.complaint().id() + "/" + person))
                .collect(Collectors.toSet());
    }

    /** The non-zero rows of a recap's breakdown by something that each victim has exactly once. */
    public Map<String, Long> victimsBy(String unit, Function<ToldVictim, String> feature) {
        return count(victimsOf(unit).map(feature));
    }

    /** The non-zero rows of the breakdown by kind, where a victim counts once under each of hers. */
    public Map<String, Long> victimKindsOf(String unit) {
        return count(victimsOf(unit).flatMap(victim -> victim.violenceKinds().stream()));
    }

    private Stream<ToldVictim> victimsOf(String unit) {
        return of(unit).stream().flatMap(entry -> entry.complaint().victims().stream());
    }

    private static Map<String, Long> count(Stream<String> codes) {
        return codes.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
