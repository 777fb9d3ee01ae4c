package id.lindung.local.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one part running: starts it, notices when it is ready, starts it again when it dies, gives up when that is useless.
 *
 * <pre>
 * STOPPED ──start──▶ STARTING ──ready──▶ READY
 *    ▲                │  ▲  │               │
 *    │            dies│  │  └─exit 78──▶ FAILED
 *    │                ▼  │delay over        │dies
 *    ├──────stop──── WAITING ◀──────────────┘
 *    └──stop── STOPPING ◀── stop from STARTING or READY
 * </pre>
 */
public final class Supervised {

    /** Where the part stands; see the diagram above. */
    public enum State {
        STOPPED,
        STARTING,
        READY,
        WAITING,
        STOPPING,
        FAILED
    }

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(50);

    private final String name;
    private final Launch launch;
    private final Backoff backoff;
    private final RunFolder run;
    private final Watcher watcher;
    private final Clock clock;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state = State.STOPPED;
    private boolean wanted;
    private boolean hurried;
    private @Nullable Running running;
    private @Nullable Thread thread;
    private String failure = "";

    public Supervised(String name, Launch launch, Backoff backoff, RunFolder run, Watcher watcher, Clock clock) {
        this.name = name;
        this.launch = launch;
        this.backoff = backoff;
        this.run = run;
        this.watcher = watcher;
        this.clock = clock;
    }

    public String name() {
        return name;
    }

    public State state() {
        return locked(() -> state);
    }

    /** Why the part was given up; empty unless it {@link State#FAILED}. */
    public String failure() {
        return locked(() -> failure);
    }

    /** The living process; empty while there is none. */
    public Optional<ProcessHandle> process() {
        return locked(() -> Optional.ofNullable(running)).map(Running::process).filter(ProcessHandle::isAlive);
    }

    /** Begins to keep the part running; returns at once. Does nothing when it is being kept already. */
    public void start() {
        locked(() -> {
            if (!wanted) {
                wanted = true;
                failure = "";
                become(State.STARTING);
                thread = Thread.ofPlatform().name("supervisor-" + name).start(this::keepRunning);
            }
            return null;
        });
    }

    /**
     * Waits until the part does its work.
     *
     * @throws PermanentFailure when the part was given up
     * @throws TimeoutException when it is not ready within the limit; the message names the part
     */
    public void awaitReady(Duration limit) throws InterruptedException, TimeoutException {
        State reached = awaitState(limit, now -> now == State.READY || now == State.FAILED || now == State.STOPPED);
        switch (reached) {
            case READY -> {}
            case FAILED -> throw new PermanentFailure(name + ": " + failure());
            case STOPPED, STARTING, WAITING, STOPPING ->
                throw new TimeoutException(
                        "%s did not become ready within %d s".formatted(name, limit.toSeconds()) + lastWords());
        }
    }

    /** Ends the process at once (SIGKILL) and returns when its death is noticed; the part is then started again. */
    public void kill() throws InterruptedException {
        Running victim = locked(() -> running);
        if (victim == null) {
            return;
        }
        victim.process().destroyForcibly();
        lock.lock();
        try {
            while (victim.equals(running)) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Starts a part that died without waiting out its delay. */
    public void hurry() {
        locked(() -> {
            hurried = true;
            changed.signalAll();
            return null;
        });
    }

    /** Asks the part to finish, kills it when it has not ended after {@code patience}, and keeps it down. */
    public void stop(Duration patience) throws InterruptedException {
        Running ending;
        Thread keeper;
        lock.lock();
        try {
            wanted = false;
            ending = running;
            keeper = thread;
            if (ending != null) {
                become(State.STOPPING);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (ending != null) {
            ending.finish();
        }
        if (keeper == null || keeper.join(patience)) {
            return;
        }
        // Asked again for what may have been started in the very moment of stopping.
        Optional.ofNullable(locked(() -> running))
                .ifPresent(last -> last.process().destroyForcibly());
        keeper.join();
    }

    private void keepRunning() {
        int deaths = 0;
        while (true) {
            Instant since = clock.instant();
            String why = liveOnce(since);
            boolean settled = Duration.between(since, clock.instant()).compareTo(backoff.settled()) >= 0;
            deaths = settled ? 1 : deaths + 1;
            if (!goOn(why, backoff.delay(deaths))) {
                return;
            }
        }
    }

    /** One life of the part, from start to end; answers why it ended. */
    private String liveOnce(Instant since) {
        Running life;
        try {
            life = launch.start();
        } catch (PermanentFailure e) {
            giveUp(Objects.requireNonNullElse(e.getMessage(), "cannot run"));
            return "";
        } catch (Exception e) {
            return "could not be started: " + e.getMessage();
        }
        ProcessId.of(life.process().pid()).ifPresent(id -> run.remember(name, id));
        boolean unwanted = locked(() -> {
            running = life;
            return !wanted;
        });
        if (unwanted) {
            life.finish();
        }
        try {
            awaitReadiness(life, since);
            int code = life.ended().get();
            if (code == ExitCode.CONFIGURATION) {
                giveUp(ErrorLine.of(life.output()).orElse("refuses its configuration (exit code 78)"));
            }
            return "ended with exit code " + code;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Nobody interrupts the thread of " + name, e);
        } finally {
            run.forget(name);
            locked(() -> {
                running = null;
                // At once, so that nobody who saw the death finds the part still READY.
                become(state == State.READY || state == State.STARTING ? State.WAITING : state);
                return null;
            });
        }
    }

    private void awaitReadiness(Running life, Instant since) throws InterruptedException, ExecutionException {
        while (!launch.ready(life)) {
            if (endsWithin(life, BETWEEN_PROBES)) {
                return;
            }
        }
        locked(() -> {
            if (state == State.STARTING) {
                watcher.ready(name, Duration.between(since, clock.instant()));
                become(State.READY);
            }
            return null;
        });
    }

    private static boolean endsWithin(Running life, Duration limit) throws InterruptedException, ExecutionException {
        try {
            life.ended().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillStarting) {
            return false;
        }
    }

    /** After a death: waits out the delay. False when the part is to stay down. */
    private boolean goOn(String why, Duration delay) {
        lock.lock();
        try {
            if (state == State.FAILED) {
                wanted = false;
                thread = null;
                return false;
            }
            if (wanted) {
                become(State.WAITING);
                watcher.died(name, why, delay);
                long left = delay.toNanos();
                while (wanted && !hurried && left > 0) {
                    left = changed.awaitNanos(left);
                }
            }
            hurried = false;
            become(wanted ? State.STARTING : State.STOPPED);
            if (!wanted) {
                thread = null;
            }
            return wanted;
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the thread of " + name, e);
        } finally {
            lock.unlock();
        }
    }

    private void giveUp(String why) {
        locked(() -> {
            if (wanted) {
                failure = why;
                watcher.failed(name, why);
                become(State.FAILED);
            }
            return null;
        });
    }

    private State awaitState(Duration limit, java.util.function.Predicate<State> reached) throws InterruptedException {
        long left = limit.toNanos();
        lock.lock();
        try {
            while (!reached.test(state) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return state;
        } finally {
            lock.unlock();
        }
    }

    private String lastWords() {
        return Optional.ofNullable(locked(() -> running))
                .flatMap(life -> ErrorLine.of(life.output()))
                .map(line -> "; its last error: " + line)
                .orElse("");
    }

    private void become(State next) {
        state = next;
        changed.signalAll();
    }

    private <T extends @Nullable Object> T locked(java.util.function.Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
