package id.lindung.referral.agency.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Under which agency another may hang. A Polsek and a UPPA hang under their Polres; nothing hangs under itself. */
public final class ParentPolicy {
    /** Branch, office, regional office and some slack; deeper is a mistake, and walking up must end. */
    public static final int DEEPEST = 5;

    private ParentPolicy() {}

    /**
     * The rule that this parent would break, if any.
     *
     * @param child the agency that is to hang under it
     * @param line the parent, its parent and so on to the top
     */
    public static Optional<Breach> breach(UUID child, AgencyKind kind, List<Agency> line) {
        if (line.isEmpty()) {
            return breach("agency.parent-unknown");
        }
        if (line.stream().anyMatch(ancestor -> ancestor.id().equals(child))) {
            return breach("agency.parent-cycle");
        }
        if (line.size() >= DEEPEST) {
            return breach("agency.parent-too-deep");
        }
        var parent = line.getFirst();
        if (parent.status() == AgencyStatus.RETIRED) {
            return breach("agency.parent-retired");
        }
        if (kind.belongsToPoliceResort() && parent.kind() != AgencyKind.POLICE_RESORT) {
            return breach("agency.parent-not-polres");
        }
        return Optional.empty();
    }

    private static Optional<Breach> breach(String code) {
        return Optional.of(new Breach("/parentId", code));
    }
}
