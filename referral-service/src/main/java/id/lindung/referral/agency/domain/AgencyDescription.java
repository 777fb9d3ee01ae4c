package id.lindung.referral.agency.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says about an agency when it registers or changes one.
 *
 * @param alias what a safe house is called wherever it is shown; no other kind has one
 * @param parentId the agency that this one is a branch of, in the same unit
 * @param services at least one
 * @param religion of a spiritual companion; no other kind has one
 * @param openingHours words for people, as {@code Senin–Jumat 08.00–16.00}
 * @param internal true where the office that hosts the unit is itself the agency, as Banyuwangi's holds Dinas Sosial
 */
public record AgencyDescription(
        Particulars particulars,
        @Nullable String alias,
        @Nullable UUID parentId,
        Set<ServiceOffered> services,
        @Nullable Religion religion,
        @Nullable String openingHours,
        boolean internal) {

    public AgencyDescription {
        // In one order in every JVM: a request repeated after a restart must have the same fingerprint.
        services = Collections.unmodifiableSet(new TreeSet<>(services));
    }
}
