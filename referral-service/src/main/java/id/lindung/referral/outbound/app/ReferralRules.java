package id.lindung.referral.outbound.app;

import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.Agency;
import id.lindung.referral.agency.domain.AgencyStatus;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.agency.store.Agencies;
import id.lindung.referral.casefile.app.CaseFileWall;
import id.lindung.referral.casefile.store.KnownCaseFiles;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralStatus;
import id.lindung.referral.outbound.store.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be true before a victim is referred to an agency, and still when something about her leaves. */
@ApplicationScoped
public class ReferralRules {
    private final Agencies agencies;
    private final KnownCaseFiles files;
    private final CaseFileWall wall;
    private final Referrals referrals;

    ReferralRules(Agencies agencies, KnownCaseFiles files, CaseFileWall wall, Referrals referrals) {
        this.agencies = agencies;
        this.files = files;
        this.wall = wall;
        this.referrals = referrals;
    }

    /**
     * The agency that she may be referred to.
     *
     * @throws ProblemException {@code referral.refused} (422), naming the field
     */
    Agency permit(DraftReferral.Command command) {
        var file = files.find(command.caseFileId())
                .orElseThrow(() -> refused("/caseFileId", "referral.case-file-unknown"));
        wall.requireAdmitted(file.id());
        if (file.closed()) {
            throw refused("/caseFileId", "referral.case-file-closed");
        }
        if (!file.victimPersonId().equals(command.victimPersonId())) {
            throw refused("/victimPersonId", "referral.not-the-victim");
        }
        if (command.need() == ServiceOffered.MEDIATION && file.mediationBarred()) {
            throw refused("/need", "referral.mediation-barred");
        }
        var agency = agencies.findByIdOptional(command.agencyId())
                .filter(found -> found.status() == AgencyStatus.ACTIVE)
                // The caller is not told which agencies the case excludes: it answers as one that is not there.
                .filter(found -> !wall.bars(file.id(), found.id()))
                .orElseThrow(() -> refused("/agencyId", "referral.agency-unknown"));
        if (!agency.services().contains(command.need())) {
            throw refused("/need", "referral.need-not-offered");
        }
        requireReplaceable(command.replaces(), file.id());
        return agency;
    }

    private void requireReplaceable(@Nullable UUID replaces, UUID caseFile) {
        if (replaces == null) {
            return;
        }
        var earlier = referrals
                .findByIdOptional(replaces)
                .filter(found -> found.caseFileId().equals(caseFile))
                .orElseThrow(() -> refused("/replaces", "referral.replaces-unknown"));
        if (!earlier.status().allows(ReferralStatus.PASSED_ON)) {
            throw refused("/replaces", "referral.replaces-not-open");
        }
    }

    /**
     * Refuses to let anything leave for an agency that was retired, or that the case keeps away by now.
     *
     * @throws ProblemException {@code referral.agency-unavailable} (409)
     */
    public void requireAgencyStillFit(Referral referral) {
        var active = agencies.findByIdOptional(referral.agencyId())
                .filter(agency -> agency.status() == AgencyStatus.ACTIVE)
                .isPresent();
        if (!active || wall.bars(referral.caseFileId(), referral.agencyId())) {
            throw new ProblemException(ReferralProblem.AGENCY_UNAVAILABLE);
        }
    }

    private static ProblemException refused(String pointer, String code) {
        return new ProblemException(ReferralProblem.REFUSED).withErrors(List.of(FieldError.of(pointer, code)));
    }
}
