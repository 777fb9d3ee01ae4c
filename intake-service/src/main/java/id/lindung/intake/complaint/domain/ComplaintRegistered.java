package id.lindung.intake.complaint.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.intake.person.domain.Sex;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A centre took a complaint: {@code contracts/events/intake/complaint.registered.v1}. Pseudonymous, and no place finer
 * than the kecamatan.
 *
 * @param receivedOn day of receipt in the unit's zone
 * @param reporterPersonId null for an anonymous reporter
 * @param inboundReferralId the partner's referral that it was collected from; null for one that was told here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintRegistered(
        Channel channel,
        boolean crisis,
        Instant receivedAt,
        LocalDate receivedOn,
        @Nullable UUID reporterPersonId,
        @Nullable String subdistrict,
        @Nullable UUID inboundReferralId,
        List<VictimFacts> victims,
        List<AllegedFacts> allegedPerpetrators)
        implements DomainEvent {

    static ComplaintRegistered of(Complaint complaint) {
        return new ComplaintRegistered(
                complaint.channel(),
                complaint.isCrisis(),
                complaint.receipt().receivedAt(),
                complaint.receipt().receivedOn(),
                complaint.reporterPersonId().orElse(null),
                complaint.subdistrict().orElse(null),
                complaint.referred().map(Referred::inboundReferralId).orElse(null),
                complaint.victims().stream().map(VictimFacts::of).toList(),
                complaint.allegedPerpetrators().stream()
                        .map(one -> AllegedFacts.of(one, complaint.relationships()))
                        .toList());
    }

    @Override
    public String type() {
        return "complaint.registered.v1";
    }

    /** What is counted of a victim. */
    public record VictimFacts(
            UUID personId,
            UUID countingId,
            Sex sex,
            VictimAgeBand ageBand,
            boolean child,
            Set<Disability> disabilities,
            Set<ViolenceKind> violenceKinds,
            Place place,
            boolean domesticViolence) {

        static VictimFacts of(Victim victim) {
            return new VictimFacts(
                    victim.personId(),
                    victim.countingId(),
                    victim.sex(),
                    victim.ageBand(),
                    victim.isChild(),
                    victim.disabilities(),
                    victim.violenceKinds(),
                    victim.place(),
                    victim.isDomesticViolence());
        }
    }

    /** What is counted of an alleged perpetrator. */
    public record AllegedFacts(
            UUID personId, UUID countingId, Sex sex, AllegedAgeBand ageBand, List<RelationFact> relations) {

        static AllegedFacts of(AllegedPerpetrator alleged, List<Relationship> relations) {
            return new AllegedFacts(
                    alleged.personId(),
                    alleged.countingId(),
                    alleged.sex(),
                    alleged.ageBand(),
                    relations.stream()
                            .filter(one -> one.allegedPersonId().equals(alleged.personId()))
                            .map(one -> new RelationFact(one.victimPersonId(), one.relation()))
                            .toList());
        }
    }

    /** What he is to one victim. */
    public record RelationFact(UUID victimPersonId, Relation relation) {}
}
