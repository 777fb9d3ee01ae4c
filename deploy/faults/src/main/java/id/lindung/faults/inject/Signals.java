package id.lindung.faults.inject;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stops processes with all that they started, and lets them go on. */
final class Signals {

    private Signals() {}

    /** SIGSTOP; the ids to go on with. */
    static List<Long> stop(ProcessHandle root) throws IOException, InterruptedException {
        var pids = Stream.concat(Stream.of(root), root.descendants())
                .map(ProcessHandle::pid)
                .toList();
        send("-STOP", pids);
        return pids;
    }

    /** SIGCONT; whoever has ended meanwhile needs none. */
    static void goOn(List<Long> pids) throws IOException, InterruptedException {
        send("-CONT", pids);
    }

    private static void send(String signal, List<Long> pids) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", signal));
        pids.forEach(pid -> command.add(String.valueOf(pid)));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
