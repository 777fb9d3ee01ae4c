package id.lindung.referral.casefile.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency's place in its unit's directory.
 *
 * @param policeResort true for a Polres
 * @param parentId the agency that it is a branch of
 */
public record Branch(
        UUID id, boolean policeResort, @Nullable UUID parentId) {}
