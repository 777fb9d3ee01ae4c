package id.lindung.casework.sop.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The walk of one procedure for one case file. It is an aggregate of its own, so that facts do not spoil the case file's
 * entity tag. It is pinned to a version by the hash of its file, and goes by the rulings in force.
 *
 * <p>What happens is decided by {@link RunEngine}; this class keeps it and tells it. States and moves stand in {@link
 * SopRunState} and {@link StepState}.
 */
@Entity
@Table(name = "sop_run")
public class SopRun extends PinnedRun {

    /** The aggregate type, which also names the topic. */
    public static final String TYPE = "sop-run";

    @Embedded
    private Circumstances circumstances;

    // Whether a crisis goes before what was under way.
    private boolean interrupted;

    // How it was left for its end, before that was reached.
    private @Nullable String leftAs;

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

    private SopRun(UUID id, RunSubject subject, Procedure procedure, Circumstances circumstances, Instant startedAt) {
        super(id, subject, procedure);
        this.circumstances = circumstances;
        state = SopRunState.RUNNING;
        this.startedAt = startedAt;
    }

    /**
     * Begins the walk: the first step is entered when she came.
     *
     * @param circumstances as the complaint tells them
     * @param startedAt when she came, which is before anybody wrote it down
     * @param at now
     */
    public static SopRun begin(
            UUID id,
            RunSubject subject,
            Procedure procedure,
            Circumstances circumstances,
            Instant startedAt,
            Instant at) {
        var run = new SopRun(id, subject, procedure, circumstances, startedAt);
        var fresh = new Progress(procedure.definition(), startedAt, circumstances);
        run.steps.putAll(fresh.steps());
        run.raise(
                new SopRunStarted(
                        run.caseFileId(),
                        run.sopId(),
                        run.sopVersion(),
                        run.caseId(),
                        run.sha256(),
                        circumstances.crisis(),
                        startedAt),
                at);
        run.apply(RunEngine.begin(procedure, fresh), procedure, at);
        return run;
    }

    /**
     * The case file goes on by another version: this run ends, and one begins in which every step stands where it is mapped.
     * What is under way is told as entered there.
     *
     * @param before what this run walks
     * @throws IllegalStep when the run has ended, or a crisis interrupts it
     * @throws IllegalMapping with everything that is wrong with the mapping
     */
    public SopRun move(UUID newId, Procedure before, Procedure after, StepMapping mapping, Instant at) {
        requireRunning();
        if (interrupted || leftAs != null) {
            throw new IllegalStep(IllegalStep.Obstacle.STATE, state.code(), RunSuccession.MOVED);
        }
        var faults = mapping.faults(before.definition(), steps, after.definition());
        if (!faults.isEmpty()) {
            throw new IllegalMapping(faults);
        }
        var subject = new RunSubject(caseFileId(), caseId(), unit(), registerNumber(), victimPersonId());
        var run = new SopRun(newId, subject, after, circumstances, startedAt);
        run.assignee = assignee;
        run.keptFacts.addAll(keptFacts);
        run.steps.putAll(mapping.moved(steps, after.definition()));
        run.raise(
                new SopRunMoved(
                        caseFileId(),
                        run.sopId(),
                        run.sopVersion(),
                        caseId(),
                        run.sha256(),
                        id(),
                        sopId(),
                        sopVersion(),
                        startedAt,
                        mapping.lines()),
                at);
        new RunTeller(run, after.definition()).underWay(run.steps).forEach(event -> run.raise(event, at));
        run.apply(RunSuccession.arrive(after, run.progress(after), at), after, at);
        apply(RunSuccession.leave(before, progress(before), at), before, at);
        return run;
    }

    /** Takes a fact; one that comes again, or that the procedure does not ask for, changes nothing. */
    public void record(Procedure procedure, Fact fact, Instant at) {
        apply(RunEngine.record(procedure, progress(procedure), fact, at), procedure, at);
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
        apply(RunEngine.complete(procedure, progress(procedure), done), procedure, at);
    }

    /**
     * Stops a step's clock.
     *
     * @throws IllegalStep when it is refused
     */
    public void pause(Procedure procedure, String step, PauseReason reason, Instant at) {
        apply(RunEngine.pause(progress(procedure), step, reason, at), procedure, at);
    }

    /**
     * Has a step's clock run again.
     *
     * @throws IllegalStep when it is refused
     */
    public void resume(Procedure procedure, String step, Instant at) {
        apply(RunEngine.resume(procedure, progress(procedure), step, at), procedure, at);
    }

    /**
     * Has a stay go on longer.
     *
     * @throws IllegalStep when it is refused
     */
    public void extend(Procedure procedure, String step, Instant until, Instant at) {
        apply(RunEngine.extend(procedure, progress(procedure), step, until), procedure, at);
    }

    /**
     * Goes on under the rulings of today; steps that are over stay as they were.
     *
     * @param before as it was ruled until now
     */
    public void rule(Procedure before, Procedure ruled, Instant at) {
        requireRunning();
        var changes = RunEngine.rule(before.definition(), ruled, progress(ruled), at);
        goOnRuled(ruled);
        revision++;
        apply(changes, ruled, at);
    }

    /** Marks what has come near its due time or passed it, each once. */
    public void look(Procedure procedure, Instant now) {
        apply(RunEngine.look(procedure, progress(procedure), now), procedure, now);
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
        var progress = progress(procedure);
        var key = progress.current(step);
        if (!progress.step(key).isOpen()) {
            var code = progress.step(key).state().code();
            throw new IllegalStep(IllegalStep.Obstacle.STATE, code, code);
        }
        apply(List.of(new RunChange.Assigned(key, subject)), procedure, at);
    }

    private void requireRunning() {
        if (state == SopRunState.ENDED) {
            throw new IllegalStep(IllegalStep.Obstacle.RUN_ENDED);
        }
    }

    private Progress progress(Procedure procedure) {
        return new Progress(
                procedure.definition(),
                startedAt,
                circumstances,
                steps,
                keptFacts,
                interrupted,
                leftAs,
                state == SopRunState.ENDED);
    }

    private void apply(List<RunChange> changes, Procedure procedure, Instant at) {
        var teller = new RunTeller(this, procedure.definition());
        for (var change : changes) {
            // Told first: a step's event says what its row no longer knows.
            teller.told(change).ifPresent(event -> raise(event, at));
            switch (change) {
                case RunChange.OfStep ofStep -> requireStep(ofStep.step()).apply(ofStep);
                case RunChange.Kept kept -> keptFacts.add(kept.fact());
                case RunChange.Learnt learnt -> circumstances = learnt.now();
                case RunChange.Opened opened -> open(procedure.definition(), opened.step());
                case RunChange.Interrupted ignored -> interrupted = true;
                case RunChange.Returned ignored -> interrupted = false;
                case RunChange.Left left -> leftAs = left.endsAs();
                case RunChange.Ended ended -> end(ended);
            }
            revision++;
        }
    }

    private void open(SopDefinition definition, String key) {
        var id = StepKey.step(key);
        steps.put(key, new StepProgress(requireStep(id).place(), definition.step(id)));
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

    /** Whether she came in a crisis, or one arose. */
    public boolean crisis() {
        return circumstances.crisis();
    }

    /** What is known of the case file as far as procedures ask for it. */
    public Circumstances circumstances() {
        return circumstances;
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

    /** The {@link StepKey} of the last time that this step is walked. */
    public String currentKey(String step) {
        return StepKey.last(step, steps);
    }

    /** By {@link StepKey}, in the order of the definition; a step that is walked again stands after its first time. */
    public Map<String, StepProgress> steps() {
        return StepKey.ordered(steps);
    }
}
