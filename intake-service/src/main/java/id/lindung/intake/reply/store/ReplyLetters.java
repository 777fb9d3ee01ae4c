package id.lindung.intake.reply.store;

import id.lindung.intake.reply.domain.ReplyLetter;
import id.lindung.intake.reply.domain.ReplyState;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reply letters; a transaction sees those of its own unit only. */
@ApplicationScoped
public class ReplyLetters implements PanacheRepositoryBase<ReplyLetter, UUID> {

    /**
     * The letter.
     *
     * @throws ProblemException {@code not-found} (404), for another unit's too
     */
    public ReplyLetter require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Of one complaint, oldest first. */
    public List<ReplyLetter> of(UUID complaint) {
        return list("complaintId = :complaint", Sort.ascending("id"), Parameters.with("complaint", complaint));
    }

    /** Whether a reply to the complaint is on its way through the office. */
    public boolean isOneOpen(UUID complaint) {
        return count(
                        "complaintId = :complaint and state <> :sent",
                        Parameters.with("complaint", complaint).and("sent", ReplyState.SENT))
                > 0;
    }
}
