package id.lindung.casework.consent.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it was given. Whether it counts is {@link SignaturePolicy}'s to say.
 *
 * @param guardianPersonId of a guardian only, with the relation
 * @param suitableForm how the agreement was explained, of a person with a disability
 * @param witness token subject of the staff member before whom it was said, of an oral one
 */
@Embeddable
public record Signature(
        @Enumerated(EnumType.STRING) Signatory signatory,
        @Nullable UUID guardianPersonId,
        @Enumerated(EnumType.STRING) @Nullable GuardianRelation guardianRelation,
        @Enumerated(EnumType.STRING) Manner manner,
        @Enumerated(EnumType.STRING) @Nullable SuitableForm suitableForm,
        @Nullable String witness,
        Instant signedAt) {

    public Signature {
        var byGuardian = signatory == Signatory.GUARDIAN;
        if (byGuardian != (guardianPersonId != null) || byGuardian != (guardianRelation != null)) {
            throw new IllegalArgumentException("A guardian is named by person and relation, and nobody else is");
        }
        if ((manner == Manner.ORAL) != (witness != null)) {
            throw new IllegalArgumentException("What is said needs a witness, and nothing else has one");
        }
    }
}
