package id.lindung.casework.sop.domain;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a run is of and by: a case file, a version by the hash of its file, and the rulings in force. */
@MappedSuperclass
public abstract class PinnedRun extends AggregateRoot {

    private UUID caseFileId;

    private UUID caseId;

    private String registerNumber;

    private UUID victimPersonId;

    private String sopId;

    private int sopVersion;

    private String sha256;

    private String[] rulings;

    // When the next ruling of the unit takes effect, for the sweep.
    private @Nullable Instant ruleAt;

    @SuppressWarnings("NullAway.Init")
    protected PinnedRun() {}

    PinnedRun(UUID id, RunSubject subject, Procedure procedure) {
        this(id, subject, procedure.pin(), 0, 0);
    }

    /** As it stands in its row. */
    PinnedRun(UUID id, RunSubject subject, RunPin pin, long version, long eventSequence) {
        super(id, subject.unit(), version, eventSequence);
        caseFileId = subject.caseFileId();
        caseId = subject.caseId();
        registerNumber = subject.registerNumber();
        victimPersonId = subject.victimPersonId();
        sopId = pin.sop();
        sopVersion = pin.version();
        sha256 = pin.sha256();
        rulings = Procedure.written(pin.rulings());
    }

    void goOnRuled(Procedure procedure) {
        rulings = Procedure.written(procedure.rulings());
    }

    /** A ruling of the unit takes effect for it then; null for none that is known. */
    public void awaitRuling(@Nullable Instant at) {
        ruleAt = at;
    }

    public UUID caseFileId() {
        return caseFileId;
    }

    public UUID caseId() {
        return caseId;
    }

    /** The case file's, as it stands on the folder. */
    public String registerNumber() {
        return registerNumber;
    }

    public UUID victimPersonId() {
        return victimPersonId;
    }

    public String sopId() {
        return sopId;
    }

    public int sopVersion() {
        return sopVersion;
    }

    /** Of the definition's file, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The reading in force of each ambiguity. */
    public Map<String, String> rulings() {
        return Procedure.read(rulings);
    }

    /** When the next ruling of the unit takes effect for it, as far as is known. */
    public Optional<Instant> ruleAt() {
        return Optional.ofNullable(ruleAt);
    }
}
