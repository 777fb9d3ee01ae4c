package id.lindung.referral.agency.domain;

import java.util.ArrayList;
import java.util.List;

/** What an agency must and must not say, being of its kind. */
public final class KindPolicy {
    private KindPolicy() {}

    /** Every rule of the kind that the description breaks; empty where it breaks none. */
    public static List<Breach> breaches(AgencyKind kind, AgencyDescription description) {
        var breaches = new ArrayList<Breach>();
        nameIsTold(kind, description, breaches);
        aliasIsForSafeHouses(kind, description, breaches);
        religionIsForSpiritualCompanions(kind, description, breaches);
        policeBranchNamesItsPolres(kind, description, breaches);
        return List.copyOf(breaches);
    }

    private static void nameIsTold(AgencyKind kind, AgencyDescription description, List<Breach> breaches) {
        if (!kind.concealed() && description.particulars().name() == null) {
            breaches.add(new Breach("/name", "agency.name-required"));
        }
    }

    private static void aliasIsForSafeHouses(AgencyKind kind, AgencyDescription description, List<Breach> breaches) {
        if (kind.concealed() && description.alias() == null) {
            breaches.add(new Breach("/alias", "agency.alias-required"));
        }
        if (!kind.concealed() && description.alias() != null) {
            breaches.add(new Breach("/alias", "agency.alias-not-for-kind"));
        }
    }

    private static void religionIsForSpiritualCompanions(
            AgencyKind kind, AgencyDescription description, List<Breach> breaches) {
        var companion = kind == AgencyKind.SPIRITUAL_COMPANION;
        if (companion && description.religion() == null) {
            breaches.add(new Breach("/religion", "agency.religion-required"));
        }
        if (!companion && description.religion() != null) {
            breaches.add(new Breach("/religion", "agency.religion-not-for-kind"));
        }
    }

    private static void policeBranchNamesItsPolres(
            AgencyKind kind, AgencyDescription description, List<Breach> breaches) {
        if (kind.belongsToPoliceResort() && description.parentId() == null) {
            breaches.add(new Breach("/parentId", "agency.parent-required"));
        }
    }
}
