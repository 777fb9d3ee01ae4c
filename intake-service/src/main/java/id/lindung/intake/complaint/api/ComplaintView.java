package id.lindung.intake.complaint.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.intake.LabelsView;
import id.lindung.intake.complaint.domain.AllegedAgeBand;
import id.lindung.intake.complaint.domain.AllegedPerpetrator;
import id.lindung.intake.complaint.domain.Channel;
import id.lindung.intake.complaint.domain.Complaint;
import id.lindung.intake.complaint.domain.ComplaintState;
import id.lindung.intake.complaint.domain.Disability;
import id.lindung.intake.complaint.domain.IncidentPeriod;
import id.lindung.intake.complaint.domain.Place;
import id.lindung.intake.complaint.domain.Referred;
import id.lindung.intake.complaint.domain.Relation;
import id.lindung.intake.complaint.domain.Relationship;
import id.lindung.intake.complaint.domain.ReporterKind;
import id.lindung.intake.complaint.domain.SexualViolence;
import id.lindung.intake.complaint.domain.Victim;
import id.lindung.intake.complaint.domain.VictimAgeBand;
import id.lindung.intake.complaint.domain.ViolenceKind;
import id.lindung.intake.complaint.domain.Warning;
import id.lindung.intake.person.domain.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A complaint: ids and codes only. Names and the narrative are read by calls of their own that state a purpose. */
@Schema(name = "Complaint", description = "Ids and codes only; names and the narrative are disclosures of their own.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintView(
        UUID id,

        @Schema(description = "Place in the unit's book of the year.", examples = "2026/000123")
        String registerNumber,

        String unit,
        @Schema(description = "Where it stands.") ComplaintState state,

        LabelsView stateLabels,

        @Schema(description = "When it came into this state.")
        Instant stateSince,

        @Schema(description = "When the centre had checked it.") @Nullable
        Instant verifiedAt,

        @Schema(description = "Token subject of whoever is to identify what it is about.") @Nullable
        String officer,

        @Schema(description = "When it was last studied.") @Nullable
        Instant studiedAt,

        @Schema(description = "Whether its words and what they ask for are clear; with `studiedAt`.") @Nullable
        Boolean clear,

        @Schema(description = "The unit that it was handed to; only when transferred.", examples = "62.05") @Nullable
        String transferredTo,

        @Schema(description = "Whether whoever withdrew it was talked with alone; only when withdrawn.") @Nullable
        Boolean withdrawnInPrivate,

        @Schema(description = "The complaint that tells the same; only of a duplicate.") @Nullable
        UUID duplicateOf,

        Channel channel,
        boolean crisis,
        Instant receivedAt,

        @Schema(description = "Day of receipt in the unit's zone.")
        LocalDate receivedOn,

        Instant registeredAt,

        @Schema(
                description = "Place in the unit's book of incoming letters; only with channel `letter`.",
                examples = "SM-62.05-2026-000031")
        @Nullable
        String letterNumber,

        ReporterView reporter,
        List<VictimView> victims,
        List<AllegedPerpetratorView> allegedPerpetrators,
        IncidentView incident,

        @Schema(description = "Where it came from; only with channel `agency-referral`.") @Nullable
        ReferredView referred,

        @Schema(description = "Only in answer to a registration: what to look at again. Nothing was refused for it.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<WarningView> warnings) {

    static ComplaintView of(Complaint complaint) {
        return of(complaint, List.of());
    }

    static ComplaintView of(Complaint complaint, List<Warning> warnings) {
        var receipt = complaint.receipt();
        var standing = complaint.standing();
        return new ComplaintView(
                complaint.id(),
                receipt.number().text(),
                complaint.unit(),
                standing.state(),
                LabelsView.of(standing.state().entry()),
                standing.since(),
                standing.verifiedAt().orElse(null),
                standing.officer().orElse(null),
                standing.studiedAt().orElse(null),
                standing.foundClear().orElse(null),
                standing.transferredTo().orElse(null),
                standing.withdrawnInPrivate().orElse(null),
                standing.duplicateOf().orElse(null),
                complaint.channel(),
                complaint.isCrisis(),
                receipt.receivedAt(),
                receipt.receivedOn(),
                receipt.registeredAt(),
                receipt.letterNumber(complaint.unit()).orElse(null),
                new ReporterView(
                        complaint.reporterKind(), complaint.reporterPersonId().orElse(null)),
                complaint.victims().stream().map(VictimView::of).toList(),
                complaint.allegedPerpetrators().stream()
                        .map(one -> AllegedPerpetratorView.of(one, complaint.relationships()))
                        .toList(),
                IncidentView.of(complaint),
                complaint.referred().map(ReferredView::of).orElse(null),
                warnings.stream().map(WarningView::of).toList());
    }

    /** Which partner's referral it was collected from. */
    @Schema(name = "ComplaintReferred")
    public record ReferredView(
            UUID inboundReferralId,
            UUID agencyId,

            @Schema(
                    description = "On what the partner handed her data on, as it says; her consent here is another.",
                    examples = "victim-consent")
            String senderGround) {

        static ReferredView of(Referred from) {
            return new ReferredView(from.inboundReferralId(), from.agencyId(), from.senderGround());
        }
    }

    /** Something to look at again. */
    @Schema(name = "Warning")
    public record WarningView(
            @Schema(description = "RFC 6901 pointer into the request body.", examples = "/victims/0/person/nik")
            String pointer,

            @Schema(examples = "nik.birth-date-differs") String code,

            LabelsView labels) {

        static WarningView of(Warning warning) {
            return new WarningView(
                    warning.pointer(),
                    warning.about().code(),
                    LabelsView.of(warning.about().entry()));
        }
    }

    /** Who told. */
    @Schema(name = "ComplaintReporter")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReporterView(ReporterKind kind, @Nullable UUID personId) {}

    /** A victim, by id. */
    @Schema(name = "ComplaintVictim")
    public record VictimView(
            UUID personId,
            Sex sex,

            @Schema(description = "Age at the act.") VictimAgeBand ageBand,

            @Schema(description = "Under 18 at the act (UU 35/2014 art. 1); unknown counts as adult.")
            boolean child,

            Set<Disability> disabilities,
            Set<ViolenceKind> violenceKinds,
            Set<SexualViolence> sexualViolence,
            Place place,
            boolean domesticViolence) {

        static VictimView of(Victim victim) {
            return new VictimView(
                    victim.personId(),
                    victim.sex(),
                    victim.ageBand(),
                    victim.isChild(),
                    victim.disabilities(),
                    victim.violenceKinds(),
                    victim.sexualViolence(),
                    victim.place(),
                    victim.isDomesticViolence());
        }
    }

    /** Someone alleged, by id. */
    @Schema(name = "ComplaintAllegedPerpetrator")
    public record AllegedPerpetratorView(UUID personId, Sex sex, AllegedAgeBand ageBand, List<RelationView> relations) {

        static AllegedPerpetratorView of(AllegedPerpetrator alleged, List<Relationship> relationships) {
            return new AllegedPerpetratorView(
                    alleged.personId(),
                    alleged.sex(),
                    alleged.ageBand(),
                    relationships.stream()
                            .filter(one -> one.allegedPersonId().equals(alleged.personId()))
                            .map(one -> new RelationView(one.victimPersonId(), one.relation()))
                            .toList());
        }
    }

    /** What he is to one victim. */
    @Schema(name = "ComplaintRelation")
    public record RelationView(UUID victimPersonId, Relation relation) {}

    /** When and where, as exactly as is known; what happened is a disclosure of its own. */
    @Schema(name = "ComplaintIncident")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IncidentView(
            @Schema(description = "First day on which it can have happened.") @Nullable
            LocalDate firstDay,

            @Schema(description = "Last such day; equal to the first where the day is known.") @Nullable
            LocalDate lastDay,

            @Nullable String subdistrict,
            boolean hasNarrative) {

        static IncidentView of(Complaint complaint) {
            var period = complaint.incidentPeriod();
            return new IncidentView(
                    period.map(IncidentPeriod::first).orElse(null),
                    period.map(IncidentPeriod::last).orElse(null),
                    complaint.subdistrict().orElse(null),
                    complaint.hasNarrative());
        }
    }
}
