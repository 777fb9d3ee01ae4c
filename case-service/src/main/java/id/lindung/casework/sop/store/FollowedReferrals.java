package id.lindung.casework.sop.store;

import id.lindung.casework.sop.domain.FollowedReferral;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The referrals that the unit's case files are followed through; row-level security leaves every other unit's out. */
@ApplicationScoped
public class FollowedReferrals implements PanacheRepositoryBase<FollowedReferral, UUID> {

    /** Of one case file, oldest first. */
    public List<FollowedReferral> of(UUID caseFileId) {
        return list("caseFileId", Sort.by("id"), caseFileId);
    }
}
