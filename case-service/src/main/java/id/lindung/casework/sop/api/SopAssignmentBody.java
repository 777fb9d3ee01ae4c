package id.lindung.casework.sop.api;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.sop.domain.Inclusion;
import id.lindung.casework.sop.domain.UnitProcedures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which procedures a unit walks, as a whole: what is absent is walked no more by new case files. */
@Schema(name = "SopAssignment")
public record SopAssignmentBody(
        @Schema(required = true, description = "The first that fits a new case file is walked.")
        @NotNull
        @Size(max = SopAssignmentBody.MOST)
        List<@NotNull @Valid ActivationBody> activations,

        @Schema(required = true, description = "Readings that the unit prefers to the definitions' own.")
        @NotNull
        @Size(max = SopAssignmentBody.MOST)
        List<@NotNull @Valid UnitRulingBody> rulings) {

    static final int MOST = 200;
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String CHANNEL =
            "walk-in|outreach|phone|letter|agency-referral|whatsapp|e-mail|other-party|transfer|sapa-129|online";

    /** When a new case file walks a procedure. */
    @Schema(name = "SopActivation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ActivationBody(
            @Schema(required = true, examples = "pulang-pisau-direct-crisis")
            @NotNull
            @Size(max = 60)
            @Pattern(regexp = NAME)
            String sop,

            @Schema(required = true, examples = "1") @NotNull @Min(1)
            Integer version,

            @Schema(required = true, description = "Channels of the complaints that it is for.") @NotEmpty
            Set<@NotNull @Pattern(regexp = CHANNEL, message = "choice") String> channels,

            @Schema(required = true, description = "Whether it is for crises.", examples = "any") @NotNull
            Inclusion crisis,

            @Schema(description = "Kinds of violence that it is for, any of which suffices; left out for all.")
            @Nullable
            Set<@NotNull ViolenceKind> violence,

            @Schema(description = "Whether it is for violence within the household; left out for any.") @Nullable
            Inclusion domesticViolence,

            @Schema(required = true, description = "First day of receipt that it is for.", examples = "2026-12-01")
            @NotNull
            LocalDate from) {

        UnitProcedures.Activation toActivation() {
            return new UnitProcedures.Activation(
                    sop,
                    version,
                    channels.stream().sorted().toList(),
                    crisis,
                    violence == null
                            ? List.of()
                            : violence.stream().sorted().map(ViolenceKind::code).toList(),
                    domesticViolence,
                    from);
        }

        static ActivationBody of(UnitProcedures.Activation activation) {
            return new ActivationBody(
                    activation.sop(),
                    activation.version(),
                    Set.copyOf(activation.channels()),
                    activation.crisis(),
                    activation.violence().isEmpty() ? null : kinds(activation.violence()),
                    activation.domesticViolence(),
                    activation.from());
        }

        private static Set<ViolenceKind> kinds(List<String> codes) {
            return Arrays.stream(ViolenceKind.values())
                    .filter(kind -> codes.contains(kind.code()))
                    .collect(toUnmodifiableSet());
        }
    }

    /** A reading that the unit prefers. */
    @Schema(name = "SopUnitRuling")
    public record UnitRulingBody(
            @Schema(required = true, examples = "pulang-pisau-direct-crisis")
            @NotNull
            @Size(max = 60)
            @Pattern(regexp = NAME)
            String sop,

            @Schema(required = true, examples = "1") @NotNull @Min(1)
            Integer version,

            @Schema(required = true, examples = "clock-of-crisis") @NotNull @Size(max = 60) @Pattern(regexp = NAME)
            String ambiguity,

            @Schema(required = true, examples = "effort") @NotNull @Size(max = 60) @Pattern(regexp = NAME)
            String reading,

            @Schema(required = true, description = "First day on which it is in force.", examples = "2026-12-01")
            @NotNull
            LocalDate from) {

        UnitProcedures.UnitRuling toRuling() {
            return new UnitProcedures.UnitRuling(sop, version, ambiguity, reading, from);
        }

        static UnitRulingBody of(UnitProcedures.UnitRuling ruling) {
            return new UnitRulingBody(
                    ruling.sop(), ruling.version(), ruling.ambiguity(), ruling.reading(), ruling.from());
        }
    }

    UnitProcedures toProcedures() {
        return new UnitProcedures(
                activations.stream().map(ActivationBody::toActivation).toList(),
                rulings.stream().map(UnitRulingBody::toRuling).toList());
    }

    static SopAssignmentBody of(UnitProcedures procedures) {
        return new SopAssignmentBody(
                procedures.activations().stream().map(ActivationBody::of).toList(),
                procedures.rulings().stream().map(UnitRulingBody::of).toList());
    }
}
