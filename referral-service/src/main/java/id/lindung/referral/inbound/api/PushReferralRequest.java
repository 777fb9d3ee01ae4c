package id.lindung.referral.inbound.api;

import id.lindung.referral.inbound.app.ReceiveReferral.Push;
import id.lindung.referral.inbound.domain.Content;
import id.lindung.referral.inbound.domain.Disability;
import id.lindung.referral.inbound.domain.Place;
import id.lindung.referral.inbound.domain.Relation;
import id.lindung.referral.inbound.domain.ReporterKind;
import id.lindung.referral.inbound.domain.SenderGround;
import id.lindung.referral.inbound.domain.SexualViolence;
import id.lindung.referral.inbound.domain.Urgency;
import id.lindung.referral.inbound.domain.ViolenceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral to the centre, as a partner's system pushes it. */
@Schema(name = "PushReferral", description = "A referral to the centre; at most 64 KiB.")
public record PushReferralRequest(
        @Schema(description = "Your own number of it, unique within your agency. No name, no case kind.")
        @NotNull
        @Size(max = 64)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9./_-]*")
        String partnerNumber,

        @NotNull Urgency urgency,

        @Schema(description = "A crisis asks for nothing but that a victim is there, even an unnamed one.") @NotNull
        Boolean crisis,

        @Schema(description = "On what you hand her data on; without consent, say why it was not asked.") @NotNull
        SenderGround ground,

        @Valid @Nullable InboundReporter reporter,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid InboundVictim> victims,
        @Size(max = 20) @Nullable List<@NotNull @Valid InboundAlleged> allegedPerpetrators,
        @Valid @Nullable InboundIncident incident) {

    Push toPush() {
        return new Push(
                partnerNumber,
                urgency,
                new Content(
                        crisis,
                        ground,
                        reporter == null ? null : reporter.toContent(),
                        victims.stream().map(InboundVictim::toContent).toList(),
                        allegedPerpetrators == null
                                ? List.of()
                                : allegedPerpetrators.stream()
                                        .map(InboundAlleged::toContent)
                                        .toList(),
                        incident == null ? null : incident.toContent()));
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "PushReferralRequest[…]";
    }

    /** Who told the sender. */
    @Schema(name = "InboundReporter", description = "Who told you; left out where nobody is to be named.")
    public record InboundReporter(
            @NotNull ReporterKind kind,

            @Schema(description = "Place of the victim who told it herself, from 0; only with `victim`.")
            @Min(0)
            @Max(19)
            @Nullable
            Integer victim,

            @Schema(description = "Only with `person`.") @Valid @Nullable
            InboundPersonRequest person) {

        Content.Reporter toContent() {
            return new Content.Reporter(kind, victim, person == null ? null : person.toContent());
        }
    }

    /** A victim and what was done to her. */
    @Schema(name = "InboundVictim")
    public record InboundVictim(
            @Valid @Nullable InboundPersonRequest person,
            @Nullable Set<@NotNull Disability> disabilities,

            @Schema(description = "Several may hold. At least one, except in a crisis.") @Nullable
            Set<@NotNull ViolenceKind> violenceKinds,

            @Schema(description = "UU 12/2022 art. 4, only with the kind `sexual`.") @Nullable
            Set<@NotNull SexualViolence> sexualViolence,

            @Schema(description = "Exactly one; may be left out in a crisis.") @Nullable
            Place place,

            @Schema(description = "Domestic violence (KDRT, UU 23/2004); no when left out.") @Nullable
            Boolean domesticViolence) {

        Content.Victim toContent() {
            return new Content.Victim(
                    InboundPersonRequest.content(person),
                    disabilities == null ? Set.of() : disabilities,
                    violenceKinds == null ? Set.of() : violenceKinds,
                    sexualViolence == null ? Set.of() : sexualViolence,
                    place,
                    Boolean.TRUE.equals(domesticViolence));
        }
    }

    /** Someone alleged, and what he is to whom. */
    @Schema(name = "InboundAlleged", description = "Terlapor: alleged, never a perpetrator before a verdict.")
    public record InboundAlleged(
            @Valid @Nullable InboundPersonRequest person,

            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid InboundRelation> relations) {

        Content.Alleged toContent() {
            return new Content.Alleged(
                    InboundPersonRequest.content(person),
                    relations.stream()
                            .map(one -> new Content.ToVictim(one.victim(), one.relation()))
                            .toList());
        }
    }

    /** What he is to one victim. */
    @Schema(name = "InboundRelation")
    public record InboundRelation(
            @Schema(description = "Place of the victim in `victims`, from 0.") @NotNull @Min(0) @Max(19)
            Integer victim,

            @NotNull Relation relation) {}

    /** What happened. */
    @Schema(name = "InboundIncident")
    public record InboundIncident(
            @Schema(description = "The day, where it is known.") @Nullable
            LocalDate date,

            @Schema(description = "Else about when: a month or a year.", examples = "2026-10")
            @Pattern(regexp = Texts.MONTH_OR_YEAR)
            @Nullable
            String approximateDate,

            @Schema(description = "Kemendagri code of the kecamatan.", examples = "62.11.03")
            @Pattern(regexp = Texts.SUBDISTRICT)
            @Nullable
            String subdistrict,

            @Schema(description = "What happened; stored encrypted.")
            @Size(max = 10_000)
            @Pattern(regexp = Texts.BLOCK)
            @Nullable
            String narrative) {

        Content.Incident toContent() {
            return new Content.Incident(date, approximateDate, subdistrict, narrative);
        }

        /** Never shows what happened. */
        @Override
        public String toString() {
            return "InboundIncident[…]";
        }
    }
}
