package id.lindung.casework.cases.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.lindung.casework.casefile.domain.AgeBand;
import id.lindung.casework.casefile.domain.AllegedPerpetratorAgeBand;
import id.lindung.casework.casefile.domain.Disability;
import id.lindung.casework.casefile.domain.Place;
import id.lindung.casework.casefile.domain.Relation;
import id.lindung.casework.casefile.domain.Sex;
import id.lindung.casework.casefile.domain.ViolenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What casework needs of {@code complaint.registered.v1}. Members it does not know are ignored; a code it does not know,
 * or a member that is missing, is a failure: a file that says less than the complaint would mislead whoever opens it.
 *
 * @param channel code of the channel that it came by
 * @param receivedAt when she came, or whoever told of her
 * @param receivedOn calendar day of receipt in the unit's time zone
 * @param subdistrict Kemendagri code of the kecamatan
 */
public record ComplaintRegistered(
        @JsonProperty(required = true) String channel,
        @JsonProperty(required = true) boolean crisis,
        @JsonProperty(required = true) Instant receivedAt,
        @JsonProperty(required = true) LocalDate receivedOn,
        @Nullable String subdistrict,
        @JsonProperty(required = true) List<Victim> victims,
        @JsonProperty(required = true) List<AllegedPerpetrator> allegedPerpetrators) {

    /** One victim and the incident as it concerns her. */
    public record Victim(
            @JsonProperty(required = true) UUID personId,
            @JsonProperty(required = true) UUID countingId,
            @JsonProperty(required = true) Sex sex,
            @JsonProperty(required = true) AgeBand ageBand,
            @JsonProperty(required = true) boolean child,
            @JsonProperty(required = true) Set<Disability> disabilities,
            @JsonProperty(required = true) Set<ViolenceKind> violenceKinds,
            @JsonProperty(required = true) Place place,
            @JsonProperty(required = true) boolean domesticViolence) {}

    /** One alleged perpetrator with his or her relation to each victim concerned. */
    public record AllegedPerpetrator(
            @JsonProperty(required = true) UUID personId,
            @JsonProperty(required = true) AllegedPerpetratorAgeBand ageBand,
            @JsonProperty(required = true) List<Pair> relations) {}

    /** The alleged perpetrator's relation to one victim. */
    public record Pair(
            @JsonProperty(required = true) UUID victimPersonId,
            @JsonProperty(required = true) Relation relation) {}
}
