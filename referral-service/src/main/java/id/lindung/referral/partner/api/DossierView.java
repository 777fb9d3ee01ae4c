package id.lindung.referral.partner.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.disclosure.domain.DossierField;
import id.lindung.referral.disclosure.domain.PersonFields;
import id.lindung.referral.outbound.domain.Urgency;
import id.lindung.referral.partner.domain.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an agency may know of the victim who is referred to it. */
@Schema(name = "Dossier")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierView(
        @Schema(required = true) UUID referralId,
        @Schema(required = true) ServiceOffered need,
        @Schema(required = true) Urgency urgency,

        @Schema(
                required = true,
                description =
                        "Fields that an agency of your kind may read for this need. One that is allowed and missing"
                                + " was never told.")
        List<DossierField> fields,

        @Schema(required = true) DossierPersonView person,

        @Schema(description = "What the centre wrote for you.") @Nullable
        String summary) {

    static DossierView of(Dossier disclosed) {
        var referral = disclosed.referral();
        return new DossierView(
                referral.id(),
                referral.need(),
                referral.urgency(),
                disclosed.allowed().stream().sorted().toList(),
                DossierPersonView.of(disclosed.person()),
                disclosed.summary().orElse(null));
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "DossierView[" + referralId + "]";
    }

    /** The victim, with the allowed fields only. */
    @Schema(name = "DossierPerson")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DossierPersonView(
            @Nullable String name,
            @Nullable String sex,
            @Nullable Integer ageYears,
            @Nullable LocalDate birthDate,

            @Schema(description = "Kemendagri code of the kecamatan.") @Nullable
            String subdistrict,

            @Schema(description = "Told to a spiritual companion only.") @Nullable
            String religion) {

        static DossierPersonView of(PersonFields person) {
            return new DossierPersonView(
                    person.name(),
                    person.sex(),
                    person.ageYears(),
                    person.birthDate(),
                    person.subdistrict(),
                    person.religion());
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "DossierPersonView[…]";
        }
    }
}
