package id.lindung.referral.agency.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.messaging.DomainEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency joined a unit's directory; {@code contracts/events/referral/agency.registered.v1}.
 *
 * @param services in the order of their list
 * @param parentId the agency that it is a branch of; never told of a safe house
 * @param subdistrict Kemendagri code of the kecamatan; never told of a safe house
 * @param active always true
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyRegistered(
        AgencyKind kind,
        List<ServiceOffered> services,
        @Nullable UUID parentId,
        @Nullable String subdistrict,
        boolean internal,
        boolean active)
        implements DomainEvent {

    @Override
    public String type() {
        return "agency.registered.v1";
    }
}
