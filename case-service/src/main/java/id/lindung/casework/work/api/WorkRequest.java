package id.lindung.casework.work.api;

import id.lindung.casework.work.app.RecordWork;
import id.lindung.casework.work.domain.Work;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all requests that record case work share; each kind adds its own findings. */
interface WorkRequest {

    /** What was found or decided. */
    Work work();

    @Nullable
    Instant occurredAt();

    @Nullable
    Integer minutes();

    @Nullable
    String text();

    /** Times that must follow each other, by the pointers to their fields. */
    default Map<String, Instant> inOrder() {
        return Map.of();
    }

    /** One time, to be checked against nothing. */
    static Map<String, Instant> order(String pointer, Instant at) {
        return Map.of(pointer, at);
    }

    /** The second may not lie before the first. */
    static Map<String, Instant> order(String firstPointer, Instant first, String secondPointer, Instant second) {
        var order = new LinkedHashMap<String, Instant>();
        order.put(firstPointer, first);
        order.put(secondPointer, second);
        return order;
    }

    /**
     * What is to be recorded.
     *
     * @throws ProblemException {@code request.invalid} (400) when times do not follow each other
     */
    default RecordWork.Told told(UUID caseFileId) {
        @Nullable Instant before = null;
        for (var time : inOrder().entrySet()) {
            if (before != null && time.getValue().isBefore(before)) {
                throw new ProblemException(CommonProblem.REQUEST_INVALID)
                        .withErrors(List.of(FieldError.of(time.getKey(), "occurred.out-of-order")));
            }
            before = time.getValue();
        }
        return new RecordWork.Told(caseFileId, work(), occurredAt(), minutes(), text());
    }
}
