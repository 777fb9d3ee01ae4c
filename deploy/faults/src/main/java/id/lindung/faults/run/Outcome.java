package id.lindung.faults.run;

import id.lindung.faults.check.Finding;
import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param injected how often each kind of fault was done
 * @param answers how often each status was answered, 0 for nothing
 * @param counted what was looked through, by name
 * @param sizes of each replica, how it grew; empty where nobody watched
 * @param recoverySeconds from the end of the last fault; empty text when it did not come back
 * @param findings what must not be; empty when all is well
 * @param histories of each finding, the shortest history that shows it
 */
public record Outcome(
        Map<String, Long> injected,
        Map<Integer, Long> answers,
        Map<String, Long> counted,
        List<String> sizes,
        String recoverySeconds,
        List<Finding> findings,
        List<List<String>> histories) {}
