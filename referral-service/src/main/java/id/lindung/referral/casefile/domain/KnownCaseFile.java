package id.lindung.referral.casefile.domain;

import java.util.UUID;

/**
 * A case file as case-service told of it.
 *
 * @param caseId an exclusion that one file of the case names holds for all of them
 * @param mediationBarred true where an incident is sexual: UU 12/2022 art. 23
 * @param chairExcluded true where what the chair would sign is the head of office's alone
 * @param closed true once the centre's work for the victim has ended
 */
public record KnownCaseFile(
        UUID id, UUID caseId, UUID victimPersonId, boolean mediationBarred, boolean chairExcluded, boolean closed) {}
