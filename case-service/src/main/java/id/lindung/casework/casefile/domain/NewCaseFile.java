package id.lindung.casework.casefile.domain;

import java.util.List;
import java.util.UUID;

/**
 * What a case file is opened with.
 *
 * @param unit Kemendagri code of the unit, {@code NN.NN}
 * @param allegedPerpetrators of this victim only, each person once
 */
public record NewCaseFile(
        String unit, UUID caseId, Victim victim, Incident incident, List<AllegedPerpetrator> allegedPerpetrators) {

    public NewCaseFile {
        allegedPerpetrators = List.copyOf(allegedPerpetrators);
        if (allegedPerpetrators.stream()
                        .map(AllegedPerpetrator::personId)
                        .distinct()
                        .count()
                < allegedPerpetrators.size()) {
            throw new IllegalArgumentException("A person has one relation to a victim");
        }
    }
}
