package id.lindung.intake.complaint.api;

import id.lindung.intake.TextRules;
import id.lindung.intake.complaint.domain.Channel;
import id.lindung.intake.complaint.domain.Disability;
import id.lindung.intake.complaint.domain.Place;
import id.lindung.intake.complaint.domain.Registration;
import id.lindung.intake.complaint.domain.Registration.Incident;
import id.lindung.intake.complaint.domain.Registration.Reporter;
import id.lindung.intake.complaint.domain.Registration.ToldPerpetrator;
import id.lindung.intake.complaint.domain.Registration.ToldRelation;
import id.lindung.intake.complaint.domain.Registration.ToldVictim;
import id.lindung.intake.complaint.domain.Relation;
import id.lindung.intake.complaint.domain.ReporterKind;
import id.lindung.intake.complaint.domain.SexualViolence;
import id.lindung.intake.complaint.domain.ViolenceKind;
import id.lindung.intake.person.api.PersonRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A complaint as told at the desk. */
@Schema(name = "RegisterComplaint")
public record RegisterComplaintRequest(
        @Schema(description = "A UUIDv7 of your own, for a complaint taken down offline.") @Nullable
        UUID id,

        @Schema(
                description =
                        "Open at the desk are `walk-in`, `outreach`, `phone` and `letter`. By phone or letter no more is asked than in a crisis, as nobody fills a form in; a letter is numbered on arrival.")
        @NotNull
        Channel channel,

        @Schema(description = "When the person stood there; now when left out.") @Nullable
        Instant receivedAt,

        @Schema(
                description =
                        "A crisis demands no document and as little as possible: then only the reporter's kind and a victim, even an unnamed one, are required.")
        @NotNull
        Boolean crisis,

        @NotNull @Valid ReporterRequest reporter,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid VictimRequest> victims,
        @Size(max = 20) @Nullable List<@NotNull @Valid AllegedPerpetratorRequest> allegedPerpetrators,
        @Valid @Nullable IncidentRequest incident) {

    Registration toRegistration() {
        return new Registration(
                id,
                channel,
                receivedAt,
                crisis,
                new Reporter(
                        reporter.kind(),
                        reporter.victim(),
                        reporter.person() == null ? null : reporter.person().toDetails()),
                victims.stream().map(VictimRequest::toTold).toList(),
                allegedPerpetrators == null
                        ? List.of()
                        : allegedPerpetrators.stream()
                                .map(AllegedPerpetratorRequest::toTold)
                                .toList(),
                incident == null ? new Incident(null, null, null, null) : incident.toTold());
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "RegisterComplaintRequest[…]";
    }

    /** Who told. */
    @Schema(name = "Reporter", description = "Who told: a victim herself, someone else, or someone who gives no name.")
    public record ReporterRequest(
            @NotNull ReporterKind kind,

            @Schema(description = "Place of the victim who reports herself, from 0; only with `victim`.")
            @Min(0)
            @Max(19)
            @Nullable
            Integer victim,

            @Schema(description = "Only with `person`.") @Valid @Nullable
            PersonRequest person) {}

    /** A victim and what was done to her. */
    @Schema(name = "Victim")
    public record VictimRequest(
            @Valid @Nullable PersonRequest person,
            @Nullable Set<@NotNull Disability> disabilities,

            @Schema(description = "Several may hold. At least one, except in a crisis.") @Nullable
            Set<@NotNull ViolenceKind> violenceKinds,

            @Schema(description = "What sexual violence it was (UU 12/2022 art. 4), only with the kind `sexual`.")
            @Nullable
            Set<@NotNull SexualViolence> sexualViolence,

            @Schema(description = "Exactly one; may be left out in a crisis.") @Nullable
            Place place,

            @Schema(description = "Domestic violence (KDRT, UU 23/2004); no when left out.") @Nullable
            Boolean domesticViolence) {

        ToldVictim toTold() {
            return new ToldVictim(
                    (person == null ? PersonRequest.NOBODY_KNOWN : person).toDetails(),
                    disabilities == null ? Set.of() : disabilities,
                    violenceKinds == null ? Set.of() : violenceKinds,
                    sexualViolence == null ? Set.of() : sexualViolence,
                    place,
                    domesticViolence != null && domesticViolence);
        }
    }

    /** Someone alleged, and what he is to whom. */
    @Schema(name = "AllegedPerpetrator", description = "Terlapor: alleged, never a perpetrator before a verdict.")
    public record AllegedPerpetratorRequest(
            @Valid @Nullable PersonRequest person,

            @Schema(
                    description =
                            "What he is to each victim he is said to have harmed; `unknown` where nobody can say.")
            @NotNull
            @Size(min = 1, max = 20)
            List<@NotNull @Valid RelationRequest> relations) {

        ToldPerpetrator toTold() {
            return new ToldPerpetrator(
                    (person == null ? PersonRequest.NOBODY_KNOWN : person).toDetails(),
                    relations.stream()
                            .map(one -> new ToldRelation(one.victim(), one.relation()))
                            .toList());
        }
    }

    /** What he is to one victim. */
    @Schema(name = "RelationToVictim")
    public record RelationRequest(
            @Schema(description = "Place of the victim in `victims`, from 0.") @NotNull @Min(0) @Max(19)
            Integer victim,

            @NotNull Relation relation) {}

    /** What happened. */
    @Schema(name = "Incident")
    public record IncidentRequest(
            @Schema(description = "The day, where it is known.") @Nullable
            LocalDate date,

            @Schema(description = "Else about when: a month or a year.", examples = "2026-10")
            @Pattern(regexp = TextRules.MONTH_OR_YEAR)
            @Nullable
            String approximateDate,

            @Schema(description = "Kemendagri code of the kecamatan.", examples = "62.11.03")
            @Pattern(regexp = TextRules.SUBDISTRICT)
            @Nullable
            String subdistrict,

            @Schema(description = "What happened, in the teller's words; stored encrypted, read only for a purpose.")
            @Size(max = 10_000)
            @Pattern(regexp = TextRules.BLOCK)
            @Nullable
            String narrative) {

        Incident toTold() {
            return new Incident(date, approximateDate, subdistrict, narrative);
        }

        /** Never shows what happened. */
        @Override
        public String toString() {
            return "IncidentRequest[…]";
        }
    }
}
