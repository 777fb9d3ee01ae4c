package id.lindung.casework.consent.store;

import id.lindung.casework.consent.domain.DisclosurePermit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** The permits that were issued, on record for good. */
@ApplicationScoped
public class Permits {

    private static final String ADD = """
            insert into disclosure_permit (id, unit, agreement_id, case_file_id, referral_id, agency_id, purpose, issued_at,
              expires_at)
            values (:id, :unit, :agreement, :file, :referral, :agency, :purpose, :issuedAt, :expiresAt)""";

    private final Session session;

    Permits(Session session) {
        this.session = session;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(DisclosurePermit permit) {
        session.createNativeMutationQuery(ADD)
                .setParameter("id", permit.id())
                .setParameter("unit", permit.unit())
                .setParameter("agreement", permit.agreementId())
                .setParameter("file", permit.caseFileId())
                .setParameter("referral", permit.referralId())
                .setParameter("agency", permit.agencyId())
                .setParameter("purpose", permit.purpose())
                .setParameter("issuedAt", permit.issuedAt())
                .setParameter("expiresAt", permit.expiresAt())
                .executeUpdate();
    }
}
