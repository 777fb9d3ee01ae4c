package id.lindung.casework.sop.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.casework.sop.domain.SopDefinition;
import id.lindung.casework.sop.domain.SopDraft;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopDrafts;
import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a centre's draft of a procedure, for somebody else to publish. */
@ApplicationScoped
public class DraftSop {

    private final CheckSop checkSop;
    private final SopCatalogue catalogue;
    private final SopDrafts drafts;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final AuditLog audit;
    private final Clock clock;

    DraftSop(
            CheckSop checkSop,
            SopCatalogue catalogue,
            SopDrafts drafts,
            Idempotency idempotency,
            CurrentActor actor,
            AuditLog audit,
            Clock clock) {
        this.checkSop = checkSop;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.idempotency = idempotency;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Upload(byte[] document) {}

    /**
     * Drafts, once for the key.
     *
     * @throws UnsoundSop with everything that is wrong
     * @throws ProblemException {@code sop.name-taken}, {@code sop.published-before} or {@code sop-draft.exists} (409), and
     *     those of {@link Idempotency#once}
     */
    @Transactional
    public KeptDraft handle(IdempotencyKey key, byte[] document) {
        var outcome = idempotency.once(key, "draftSop", new Upload(document), () -> Created.of(draft(document)));
        return KeptDraft.of(drafts.require(outcome.resourceId()), outcome.replayed());
    }

    private UUID draft(byte[] document) {
        var sop = checkSop.requireUsable(document).usable().definition();
        requireFree(sop);
        if (drafts.of(sop.id(), sop.version()).isPresent()) {
            throw new ProblemException(CatalogueProblem.DRAFT_EXISTS);
        }
        var caller = actor.get();
        var draft = new SopDraft(
                UuidCreator.getTimeOrderedEpoch(),
                caller.requireUnit(),
                sop.id(),
                sop.version(),
                document,
                caller.subject(),
                clock.instant());
        drafts.persist(draft);
        audit.record(new AuditLine("sop-draft.drafted", SopDraft.TYPE, draft.id(), List.of(), null, null, null));
        return draft.id();
    }

    /**
     * Puts another document in place of the draft's, of the same procedure and version.
     *
     * @throws UnsoundSop with everything that is wrong
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or {@code precondition.failed}
     *     (412); {@code sop-draft.published} (409); {@code sop-draft.of-another} (422)
     */
    @Transactional
    public KeptDraft change(UUID id, @Nullable String ifMatch, byte[] document) {
        var draft = requireOpen(id, ifMatch);
        var sop = checkSop.requireUsable(document).usable().definition();
        if (!sop.id().equals(draft.sopId()) || sop.version() != draft.sopVersion()) {
            throw new ProblemException(CatalogueProblem.DRAFT_OF_ANOTHER, draft.sopId(), draft.sopVersion());
        }
        draft.change(document, actor.get().subject(), clock.instant());
        drafts.flush();
        audit.record(new AuditLine("sop-draft.changed", SopDraft.TYPE, draft.id(), List.of(), null, null, null));
        return KeptDraft.of(draft, false);
    }

    /**
     * Publishes the draft: from now on it is in every centre's catalogue, and never altered.
     *
     * @throws UnsoundSop when rules that are newer than the draft find it wanting
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or {@code precondition.failed}
     *     (412); {@code sop-draft.published}, {@code sop.name-taken} or {@code sop.published-before} (409)
     */
    @Transactional
    public KeptDraft publish(UUID id, @Nullable String ifMatch) {
        var draft = requireOpen(id, ifMatch);
        var document = draft.document();
        var file = checkSop.requireUsable(document).usable();
        requireFree(file.definition());
        if (!catalogue.publish(
                draft.unit(), file, document, clock.instant(), actor.get().subject())) {
            throw new ProblemException(CatalogueProblem.PUBLISHED_BEFORE);
        }
        draft.publish();
        drafts.flush();
        audit.record(new AuditLine("sop.published", SopDraft.TYPE, draft.id(), List.of(), null, null, null));
        return KeptDraft.of(draft, false);
    }

    /**
     * Discards the draft; what was published stays.
     *
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or {@code precondition.failed}
     *     (412); {@code sop-draft.published} (409)
     */
    @Transactional
    public void discard(UUID id, @Nullable String ifMatch) {
        var draft = requireOpen(id, ifMatch);
        draft.discard();
        drafts.flush();
        audit.record(new AuditLine("sop-draft.discarded", SopDraft.TYPE, draft.id(), List.of(), null, null, null));
    }

    private SopDraft requireOpen(UUID id, @Nullable String ifMatch) {
        var draft = drafts.require(id);
        EntityTag.require(ifMatch, draft.version());
        if (!draft.state().isOpen()) {
            throw new ProblemException(CatalogueProblem.DRAFT_PUBLISHED);
        }
        return draft;
    }

    private void requireFree(SopDefinition sop) {
        catalogue
                .ownerOf(sop.id())
                .filter(owner -> !owner.equals(actor.get().requireUnit()))
                .ifPresent(_ -> {
                    throw new ProblemException(CatalogueProblem.NAME_TAKEN);
                });
        if (catalogue.find(sop.id(), sop.version()).isPresent()) {
            throw new ProblemException(CatalogueProblem.PUBLISHED_BEFORE);
        }
    }
}
