package id.lindung.referral.partner.app;

import id.lindung.problem.ProblemException;
import id.lindung.referral.disclosure.app.Persons;
import id.lindung.referral.disclosure.domain.DossierField;
import id.lindung.referral.disclosure.domain.DossierPolicy;
import id.lindung.referral.disclosure.domain.PersonFields;
import id.lindung.referral.outbound.app.ReferralSeal;
import id.lindung.referral.outbound.app.ReferralTrail;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.partner.domain.Dossier;
import id.lindung.referral.partner.domain.PartnerPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

/** Shows an agency who the victim is, as far as it needs to know; each reading anew, and on record. */
@ApplicationScoped
public class DiscloseDossier {
    private final Disclosing disclosing;
    private final Persons persons;
    private final ReferralSeal seal;
    private final ReferralTrail trail;

    DiscloseDossier(Disclosing disclosing, Persons persons, ReferralSeal seal, ReferralTrail trail) {
        this.disclosing = disclosing;
        this.persons = persons;
        this.seal = seal;
        this.trail = trail;
    }

    /**
     * The dossier.
     *
     * @throws ProblemException as in {@link Disclosing#disclose} and {@link Persons#disclose}
     */
    public Dossier handle(UUID id, PartnerPurpose purpose) {
        return disclosing.disclose(
                id,
                purpose,
                recipient ->
                        persons.disclose(recipient, DossierPolicy.dossier(recipient.agencyKind(), recipient.need())),
                (referral, person) -> record(referral, person, purpose));
    }

    private Dossier record(Referral referral, PersonFields person, PartnerPurpose purpose) {
        var allowed = DossierPolicy.dossier(referral.agencyKind(), referral.need());
        var summary =
                allowed.contains(DossierField.SUMMARY) ? Optional.of(seal.summary(referral)) : Optional.<String>empty();
        var told = EnumSet.noneOf(DossierField.class);
        told.addAll(person.told());
        summary.ifPresent(_ -> told.add(DossierField.SUMMARY));
        trail.toldAgency(
                "referral.dossier-disclosed",
                referral,
                told.stream().map(DossierField::code).toList(),
                purpose.code());
        return new Dossier(referral, allowed, person, summary);
    }
}
