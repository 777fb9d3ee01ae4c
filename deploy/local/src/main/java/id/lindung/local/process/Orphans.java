package id.lindung.local.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Ends what an earlier launcher left behind when it was killed.
 *
 * <p>Only a process whose number <em>and</em> start time are those recorded is touched: a number alone may by now belong to
 * somebody else.
 */
public final class Orphans {

    private final RunFolder run;
    private final Duration patience;
    private final Consumer<String> says;

    /**
     * @param patience how long each group may take to finish before it is killed
     * @param says told one line per orphan ended
     */
    public Orphans(RunFolder run, Duration patience, Consumer<String> says) {
        this.run = run;
        this.patience = patience;
        this.says = says;
    }

    /**
     * Ends every recorded process that still lives and forgets all records.
     *
     * @param last parts that others lean on, ended one by one in this order after all the rest are gone
     */
    public void end(List<String> last) throws InterruptedException {
        Map<String, ProcessId> recorded = run.all();
        List<ProcessId> first = new ArrayList<>();
        recorded.forEach((part, process) -> {
            if (!last.contains(part)) {
                terminate(part, process);
                first.add(process);
            }
        });
        for (ProcessId process : first) {
            seeOff(process);
        }
        for (String part : last) {
            ProcessId process = recorded.get(part);
            if (process != null) {
                terminate(part, process);
                seeOff(process);
            }
        }
        recorded.keySet().forEach(run::forget);
    }

    private void terminate(String part, ProcessId process) {
        if (process.alive()) {
            says.accept("ending %s left over from an earlier run (pid %d)".formatted(part, process.pid()));
            process.terminate();
        }
    }

    private void seeOff(ProcessId process) throws InterruptedException {
        if (!process.awaitEnd(patience)) {
            process.kill();
            process.awaitEnd(patience);
        }
    }
}
