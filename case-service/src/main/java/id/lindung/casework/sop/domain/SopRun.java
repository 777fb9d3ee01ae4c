package id.lindung.casework.sop.domain;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The walk of one procedure for one case file. It is an aggregate of its own, so that facts do not spoil the case file's
 * entity tag. It is pinned to a version by the hash of its file, and to the rulings that were in force when it began.
 *
 * <p>What happens is decided by {@link RunEngine}; this class keeps it and tells it. States and moves stand in {@link
 * SopRunState} and {@link StepState}.
 */
@Entity
@Table(name = "sop_run")
public class SopRun extends AggregateRoot {

    /** The aggregate type, which also names the topic. */
    public static final String TYPE = "sop-run";

    private UUID caseFileId;

    private UUID caseId;

    private String registerNumber;

    private UUID victimPersonId;

    private String sopId;

    private int sopVersion;

    private String sha256;

    private String[] rulings;

    private boolean crisis;

    @Enumerated(EnumType.STRING)
    private SopRunState state;

    private @Nullable String endState;

    private @Nullable String assignee;

    private Instant startedAt;

    private @Nullable Instant endedAt;

    // Moves the version with every change, also one that raises no event and touches no other column of the run's row.
    @SuppressWarnings("UnusedVariable")
    private long revision;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "sop_run_step", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "step")
    private Map<String, StepProgress> steps = new LinkedHashMap<>();

    @ElementCollection
    @CollectionTable(name = "sop_run_fact", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "place")
    private List<KeptFact> keptFacts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SopRun() {}

    private SopRun(UUID id, RunSubject subject, Procedure procedure, boolean crisis, Instant startedAt) {
        super(id, subject.unit());
        caseFileId = subject.caseFileId();
        caseId = subject.caseId();
        registerNumber = subject.registerNumber();
        victimPersonId = subject.victimPersonId();
        sopId = procedure.definition().id();
        sopVersion = procedure.definition().version();
        sha256 = procedure.sha256();
        rulings = Procedure.written(procedure.rulings());
        this.crisis = crisis;
        state = SopRunState.RUNNING;
        this.startedAt = startedAt;
    }

    /**
     * Begins the walk: the first step is entered when she came.
     *
     * @param startedAt when she came, which is before anybody wrote it down
     * @param at now
     */
    public static SopRun begin(
            UUID id, RunSubject subject, Procedure procedure, boolean crisis, Instant startedAt, Instant at) {
        var run = new SopRun(id, subject, procedure, crisis, startedAt);
        var fresh = Progress.fresh(procedure.definition(), crisis);
        run.steps.putAll(fresh.steps());
        run.raise(
                new SopRunStarted(run.caseFileId, run.sopId, run.sopVersion, run.caseId, run.sha256, crisis, startedAt),
                at);
        run.apply(RunEngine.begin(procedure.definition(), procedure.hours(), fresh, startedAt), procedure, at);
        return run;
    }

    /** Takes a fact; one that comes again, or that the procedure does not ask for, changes nothing. */
    public void record(Procedure procedure, Fact fact, Instant at) {
        apply(RunEngine.record(procedure.definition(), procedure.hours(), progress(), fact, at), procedure, at);
    }

    /**
     * A person completes a step.
     *
     * @throws IllegalStep when it is refused
     */
    public void complete(Procedure procedure, HandCompletion done, Instant at) {
        if (done.occurredAt().isAfter(at) || done.occurredAt().isBefore(startedAt)) {
            throw new IllegalStep(IllegalStep.Obstacle.INSTANT);
        }
        apply(RunEngine.complete(procedure.definition(), procedure.hours(), progress(), done), procedure, at);
    }

    /**
     * Stops a step's clock.
     *
     * @throws IllegalStep when it is refused
     */
    public void pause(Procedure procedure, String step, PauseReason reason, Instant at) {
        apply(RunEngine.pause(progress(), step, reason, at), procedure, at);
    }

    /**
     * Has a step's clock run again.
     *
     * @throws IllegalStep when it is refused
     */
    public void resume(Procedure procedure, String step, Instant at) {
        apply(RunEngine.resume(procedure.definition(), procedure.hours(), progress(), step, at), procedure, at);
    }

    /** Marks what has come near its due time or passed it, each once. */
    public void look(Procedure procedure, Instant now) {
        apply(RunEngine.look(progress(), now), procedure, now);
    }

    /**
     * Puts the whole file on somebody's worklist.
     *
     * @param subject token subject; null for nobody
     */
    public void assign(@Nullable String subject) {
        requireRunning();
        assignee = subject;
        revision++;
    }

    /**
     * Puts one step on somebody's worklist.
     *
     * @param subject token subject; null for nobody
     * @throws IllegalStep when the run has ended, or the step is over or not known
     */
    public void assign(Procedure procedure, String step, @Nullable String subject, Instant at) {
        requireRunning();
        var progress = progress().step(step);
        if (!progress.isOpen()) {
            var code = progress.state().code();
            throw new IllegalStep(IllegalStep.Obstacle.STATE, code, code);
        }
        apply(List.of(new RunChange.Assigned(step, subject)), procedure, at);
    }

    private void requireRunning() {
        if (state == SopRunState.ENDED) {
            throw new IllegalStep(IllegalStep.Obstacle.RUN_ENDED);
        }
    }

    private Progress progress() {
        return Progress.of(crisis, state == SopRunState.ENDED, steps, keptFacts);
    }

    private void apply(List<RunChange> changes, Procedure procedure, Instant at) {
        var teller = new RunTeller(this, procedure.definition());
        for (var change : changes) {
            // Told first: a step's event says what its row no longer knows.
            teller.told(change).ifPresent(event -> raise(event, at));
            switch (change) {
                case RunChange.OfStep ofStep -> requireStep(ofStep.step()).apply(ofStep);
                case RunChange.Kept kept -> keptFacts.add(kept.fact());
                case RunChange.Ended ended -> end(ended);
            }
            revision++;
        }
    }

    private StepProgress requireStep(String id) {
        var step = steps.get(id);
        if (step == null) {
            throw new IllegalStep(IllegalStep.Obstacle.UNKNOWN_STEP);
        }
        return step;
    }

    private void end(RunChange.Ended ended) {
        if (!state.allows(SopRunState.ENDED)) {
            throw new IllegalStep(IllegalStep.Obstacle.STATE, state.code(), SopRunState.ENDED.code());
        }
        state = SopRunState.ENDED;
        endState = ended.endState();
        endedAt = ended.at();
    }

    @Override
    public String aggregateType() {
        return TYPE;
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

    /** The reading in force of each ambiguity, as it was when the run began. */
    public Map<String, String> rulings() {
        return Procedure.read(rulings);
    }

    /** Whether she came in a crisis. */
    public boolean crisis() {
        return crisis;
    }

    public SopRunState state() {
        return state;
    }

    /** How it ended; empty while it runs. */
    public Optional<String> endState() {
        return Optional.ofNullable(endState);
    }

    /** Token subject of whoever has the whole file on their worklist. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** In the order of the definition. */
    public Map<String, StepProgress> steps() {
        var ordered = new LinkedHashMap<String, StepProgress>();
        steps.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(StepProgress::place)))
                .forEach(step -> ordered.put(step.getKey(), step.getValue()));
        return ordered;
    }
}
