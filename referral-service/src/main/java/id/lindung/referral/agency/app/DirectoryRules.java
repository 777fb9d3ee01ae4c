package id.lindung.referral.agency.app;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import id.lindung.problem.ProblemType;
import id.lindung.referral.agency.domain.AgencyDescription;
import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.AgencyLabel;
import id.lindung.referral.agency.domain.Breach;
import id.lindung.referral.agency.domain.KindPolicy;
import id.lindung.referral.agency.domain.ParentPolicy;
import id.lindung.referral.agency.store.Agencies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rules that a description must keep in its directory; asked while the directory is held. */
@ApplicationScoped
class DirectoryRules {
    private final Agencies agencies;

    DirectoryRules(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Lets the description pass.
     *
     * @throws ProblemException {@code request.invalid} (400), {@code agency.parent-refused} (422) or
     *     {@code agency.name-taken} (409), naming the fields
     */
    void permit(UUID id, AgencyKind kind, AgencyDescription description) {
        var breaches = KindPolicy.breaches(kind, description);
        if (!breaches.isEmpty()) {
            throw refusal(CommonProblem.REQUEST_INVALID, breaches);
        }
        var parent = description.parentId();
        if (parent != null) {
            ParentPolicy.breach(id, kind, agencies.lineFrom(parent)).ifPresent(breach -> {
                throw refusal(AgencyProblem.PARENT_REFUSED, List.of(breach));
            });
        }
        if (agencies.labelTaken(AgencyLabel.of(kind, description), id)) {
            throw refusal(
                    AgencyProblem.NAME_TAKEN, List.of(new Breach(AgencyLabel.pointer(kind), "agency.name-taken")));
        }
    }

    private static ProblemException refusal(ProblemType type, List<Breach> breaches) {
        return new ProblemException(type)
                .withErrors(breaches.stream()
                        .map(breach -> FieldError.of(breach.pointer(), breach.code()))
                        .toList());
    }
}
