package id.lindung.intake.complaint.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.intake.LabelsView;
import id.lindung.intake.complaint.domain.Channel;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.domain.ComplaintState;
import id.lindung.intake.complaint.domain.Victim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A complaint in a list. */
@Schema(
        name = "ComplaintSummary",
        description = "Names for a list are read in one disclosure with the purpose `worklist`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintSummary(
        UUID id,
        String registerNumber,
        ComplaintState state,
        LabelsView stateLabels,
        Channel channel,
        boolean crisis,
        Instant receivedAt,
        LocalDate receivedOn,
        @Nullable String subdistrict,
        List<UUID> victimPersonIds) {

    static ComplaintSummary of(Complaint complaint) {
        return new ComplaintSummary(
                complaint.id(),
                complaint.receipt().number().text(),
                complaint.standing().state(),
                LabelsView.of(complaint.standing().state().entry()),
                complaint.channel(),
                complaint.isCrisis(),
                complaint.receipt().receivedAt(),
                complaint.receipt().receivedOn(),
                complaint.subdistrict().orElse(null),
                complaint.victims().stream().map(Victim::personId).toList());
    }
}
