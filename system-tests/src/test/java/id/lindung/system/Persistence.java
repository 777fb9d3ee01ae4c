package id.lindung.system;

import static org.awaitility.Awaitility.await;

import id.lindung.system.ledger.Ledger;
import id.lindung.system.ledger.ToldComplaint;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;

/** A client that does not give up: posts a complaint under one key until it is answered with success, then enters it in the ledger. */
final class Persistence {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int NO_ANSWER = 0;

    private final Ledger ledger;
    private final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();

    Persistence(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param officer at any replica */
    void post(ApiClient officer, ToldComplaint complaint) {
        var success = new AtomicReference<Answer>();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(150)).until(() -> {
            try {
                var answer = officer.post("/v1/complaints", complaint.request(), complaint.idempotencyKey());
                answers.merge(answer.status(), 1, Integer::sum);
                if (isFinal(answer.status())) {
                    success.set(answer);
                }
                return isFinal(answer.status());
            } catch (IOException inDoubt) {
                answers.merge(NO_ANSWER, 1, Integer::sum);
                return false;
            }
        });
        ledger.enter(complaint, personIds(success.get()));
    }

    /** How often each status was answered; 0 stands for no answer at all. */
    Map<Integer, Integer> answers() {
        return answers;
    }

    /** All but what a client may try again unchanged: in flight, too many, and what broke on the way. */
    private static boolean isFinal(int status) {
        return status != 409 && status != 429 && status < 500;
    }

    private static List<UUID> personIds(Answer answer) {
        return StreamSupport.stream(answer.success().path("victims").spliterator(), false)
                .map(victim -> UUID.fromString(victim.path("personId").asText()))
                .toList();
    }
}
