package id.lindung.referral.casefile.domain;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which agencies an exclusion keeps away from a case: the one that it names with all its branches, since who is dangerous
 * in the head office is dangerous in each of them; and when it names any part of the police, the whole Polres with
 * everything under it, since colleagues share what they know. Holds for routing, escort and fallback alike.
 */
public final class ExclusionPolicy {
    private final Map<UUID, Branch> directory;

    /** @param directory every agency of the unit, retired ones too: a Polsek that was closed still had its Polres */
    public ExclusionPolicy(Collection<Branch> directory) {
        this.directory = directory.stream().collect(toMap(Branch::id, Function.identity()));
    }

    /** Whether the agency must not learn of a case that excludes these. */
    public boolean bars(UUID agency, Collection<UUID> excluded) {
        return !Collections.disjoint(barring(agency), excluded);
    }

    /** The agencies any of which, when it is excluded, keeps this one away too; itself is one of them. */
    public Set<UUID> barring(UUID agency) {
        var line = lineFrom(agency);
        var barring = new HashSet<>(line);
        line.stream().filter(this::isPoliceResort).forEach(resort -> barring.addAll(under(resort)));
        return Collections.unmodifiableSet(barring);
    }

    private boolean isPoliceResort(UUID agency) {
        var branch = directory.get(agency);
        return branch != null && branch.policeResort();
    }

    private Set<UUID> under(UUID resort) {
        var parts = new HashSet<UUID>();
        directory.keySet().stream()
                .filter(candidate -> lineFrom(candidate).contains(resort))
                .forEach(parts::add);
        return parts;
    }

    /** The agency, its parent and so on to the top; ends even where parents form a ring. */
    private List<UUID> lineFrom(UUID agency) {
        var line = new ArrayList<UUID>();
        var next = agency;
        while (next != null && !line.contains(next)) {
            line.add(next);
            var branch = directory.get(next);
            next = branch == null ? null : branch.parentId();
        }
        return line;
    }
}
