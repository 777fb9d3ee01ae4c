package id.lindung.system;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/** Every answer of a test run: how often each status, and each that said the service itself was at fault. */
final class Heard {

    private static final int NO_ANSWER = 0;
    private static final int TRY_AGAIN = 503;

    private final Map<Integer, Integer> byStatus = new ConcurrentSkipListMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    void answer(String request, int status, String body) {
        byStatus.merge(status, 1, Integer::sum);
        if (status >= 500 && status != TRY_AGAIN) {
            faults.add("%s answered %d: %s".formatted(request, status, body));
        }
    }

    void nothing() {
        byStatus.merge(NO_ANSWER, 1, Integer::sum);
    }

    /** How often each status was answered; 0 stands for no answer at all. */
    Map<Integer, Integer> byStatus() {
        return byStatus;
    }

    /** What was answered 500 or above and does not ask to try again, each with its trace. */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
