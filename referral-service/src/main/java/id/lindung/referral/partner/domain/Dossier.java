package id.lindung.referral.partner.domain;

import id.lindung.referral.disclosure.domain.DossierField;
import id.lindung.referral.disclosure.domain.PersonFields;
import id.lindung.referral.outbound.domain.Referral;
import java.util.Optional;
import java.util.Set;

/**
 * What an agency is shown of the victim who is referred to it; on record before it is shown.
 *
 * @param allowed the fields that an agency of this kind may read for this need; one that is allowed and missing was never told
 * @param summary what the centre wrote for the agency, where it may read that
 */
public record Dossier(Referral referral, Set<DossierField> allowed, PersonFields person, Optional<String> summary) {

    /** Never shows a value. */
    @Override
    public String toString() {
        return "Dossier[" + referral.id() + "]";
    }
}
