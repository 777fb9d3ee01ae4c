package id.lindung.casework.sop.domain;

import java.util.UUID;

/**
 * The case file that a run belongs to, as far as a run and a worklist need to know it.
 *
 * @param unit Kemendagri code of the unit, {@code NN.NN}
 * @param registerNumber what stands on the folder
 * @param victimPersonId whose name a client may fetch from intake, with a purpose
 */
public record RunSubject(UUID caseFileId, UUID caseId, String unit, String registerNumber, UUID victimPersonId) {}
