package id.lindung.referral.agency.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.messaging.DomainEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit no longer refers to this agency; {@code contracts/events/referral/agency.retired.v1}.
 *
 * @param services in the order of their list
 * @param parentId the agency that it is a branch of; never told of a safe house
 * @param subdistrict Kemendagri code of the kecamatan; never told of a safe house
 * @param active always false
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyRetired(
        AgencyKind kind,
        List<ServiceOffered> services,
        @Nullable UUID parentId,
        @Nullable String subdistrict,
        boolean internal,
        boolean active,
        RetirementReason reason)
        implements DomainEvent {

    @Override
    public String type() {
        return "agency.retired.v1";
    }
}
