package id.lindung.casework.casefile.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Someone alleged to have harmed the victim of a file, and what he or she is to her. A role belongs to the triple
 * (complaint, victim, person), so the same person may be a parent in one file and a stranger in another. Never
 * "perpetrator" before a verdict.
 */
@Embeddable
public record AllegedPerpetrator(
        UUID personId,
        @Enumerated(EnumType.STRING) AllegedPerpetratorAgeBand ageBand,
        @Enumerated(EnumType.STRING) Relation relation) {}
