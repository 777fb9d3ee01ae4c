package id.lindung.intake.unitprofile.store;

import id.lindung.intake.unitprofile.domain.UnitProfile;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Unit profiles; a transaction sees that of its own unit only. */
@ApplicationScoped
public class UnitProfiles implements PanacheRepositoryBase<UnitProfile, UUID> {

    /** Keeps these locks apart from any other use of PostgreSQL's advisory locks with two keys. */
    private static final int PROFILE = 0x70726F66;

    /** The unit's profile; empty as long as nobody wrote one. */
    public Optional<UnitProfile> of(String unit) {
        return find("unit", unit).singleResultOptional();
    }

    /** Lets one transaction at a time write the unit's profile, so that of two first ones the second sees the first. */
    public void hold(String unit) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:profile, hashtext(:unit))")
                .setParameter("profile", PROFILE)
                .setParameter("unit", unit)
                .getSingleResult();
    }
}
