package id.lindung.casework.casefile.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.casefile.domain.AgeBand;
import id.lindung.casework.casefile.domain.AllegedPerpetrator;
import id.lindung.casework.casefile.domain.AllegedPerpetratorAgeBand;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.CaseFileState;
import id.lindung.casework.casefile.domain.ClosureReason;
import id.lindung.casework.casefile.domain.Disability;
import id.lindung.casework.casefile.domain.Incident;
import id.lindung.casework.casefile.domain.Place;
import id.lindung.casework.casefile.domain.Relation;
import id.lindung.casework.casefile.domain.Sex;
import id.lindung.casework.casefile.domain.Victim;
import id.lindung.casework.casefile.domain.ViolenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case file as an officer of its unit sees it; names are asked of intake, with a purpose. */
@Schema(
        name = "CaseFile",
        description = "The work for one victim. Persons stand as ids: their names are intake's to disclose.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseFileView(
        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000051")
        UUID id,

        @Schema(
                required = true,
                description = "What stands on the folder: register, unit, year, number.",
                examples = "B-62.11-2026-000031")
        String registerNumber,

        @Schema(required = true, examples = "open") CaseFileState state,

        @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000041")
        UUID caseId,

        @Schema(required = true) VictimView victim,

        @Schema(required = true) IncidentView incident,

        @Schema(required = true, description = "Those alleged to have harmed this victim; empty while nobody is named.")
        List<AllegedPerpetratorView> allegedPerpetrators,

        @Schema(required = true, examples = "2026-11-22T02:15:31Z")
        Instant openedAt,

        @Schema(description = "Once it is closed.", examples = "completed") @Nullable
        ClosureReason closureReason,

        @Schema(description = "Once it is closed.", examples = "2026-12-20T03:00:00Z") @Nullable
        Instant closedAt) {

    /** The view of a case file. */
    public static CaseFileView of(CaseFile shown) {
        return new CaseFileView(
                shown.id(),
                shown.registerNumber(),
                shown.state(),
                shown.caseId(),
                VictimView.of(shown.victim()),
                IncidentView.of(shown.incident()),
                shown.allegedPerpetrators().stream()
                        .sorted(Comparator.comparing(AllegedPerpetrator::personId))
                        .map(AllegedPerpetratorView::of)
                        .toList(),
                shown.openedAt(),
                shown.closureReason().orElse(null),
                shown.closedAt().orElse(null));
    }

    /** The same file answers the same bytes: a hash set's order changes from one JVM to the next. */
    private static <C extends Enum<C>> Set<C> inListOrder(Set<C> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    /** The victim, by id. */
    @Schema(name = "CaseFileVictim")
    public record VictimView(
            @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000011")
            UUID personId,

            @Schema(required = true, examples = "female") Sex sex,

            @Schema(
                    required = true,
                    description = "Age at the act; unknown counts as adult for the law.",
                    examples = "25-44")
            AgeBand ageBand,

            @Schema(required = true, description = "Under 18 at the act, UU 35/2014 art. 1.", examples = "false")
            boolean child,

            @Schema(required = true, examples = "[]") Set<Disability> disabilities) {

        public VictimView {
            disabilities = inListOrder(disabilities);
        }

        static VictimView of(Victim victim) {
            return new VictimView(
                    victim.personId(), victim.sex(), victim.ageBand(), victim.child(), victim.disabilities());
        }
    }

    /** The incident as it concerns this victim. */
    @Schema(name = "CaseFileIncident")
    public record IncidentView(
            @Schema(
                    required = true,
                    description = "The complaint that tells of it.",
                    examples = "019aa9c2-1a00-7000-8000-000000000001")
            UUID complaintId,

            @Schema(required = true, description = "Day of receipt in the unit's time zone.", examples = "2026-11-22")
            LocalDate receivedOn,

            @Schema(required = true, description = "Whether the complaint was taken as a crisis.", examples = "true")
            boolean crisis,

            @Schema(
                    required = true,
                    description = "Empty only where a crisis left no time to ask.",
                    examples = "[\"physical\", \"psychological\"]")
            Set<ViolenceKind> violenceKinds,

            @Schema(required = true, examples = "household") Place place,

            @Schema(required = true, description = "KDRT, UU 23/2004.", examples = "true")
            boolean domesticViolence) {

        public IncidentView {
            violenceKinds = inListOrder(violenceKinds);
        }

        static IncidentView of(Incident incident) {
            return new IncidentView(
                    incident.complaintId(),
                    incident.receivedOn(),
                    incident.crisis(),
                    incident.violenceKinds(),
                    incident.place(),
                    incident.domesticViolence());
        }
    }

    /** An alleged perpetrator, by id. */
    @Schema(name = "CaseFileAllegedPerpetrator")
    public record AllegedPerpetratorView(
            @Schema(required = true, examples = "019aa9c2-1a00-7000-8000-000000000021")
            UUID personId,

            @Schema(required = true, description = "Age at the act.", examples = "25-59")
            AllegedPerpetratorAgeBand ageBand,

            @Schema(required = true, description = "What he or she is to this victim.", examples = "spouse")
            Relation relation) {

        static AllegedPerpetratorView of(AllegedPerpetrator alleged) {
            return new AllegedPerpetratorView(alleged.personId(), alleged.ageBand(), alleged.relation());
        }
    }
}
