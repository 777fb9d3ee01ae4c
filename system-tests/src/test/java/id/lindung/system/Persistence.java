package id.lindung.system;

import static org.awaitility.Awaitility.await;

import id.lindung.system.ledger.Ledger;
import id.lindung.system.ledger.ToldComplaint;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;

/** A client that does not give up: posts a complaint under one key until it is answered with success, then enters it in the ledger. */
final class Persistence {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final String COMPLAINTS = "/v1/complaints";

    private final Ledger ledger;
    private final Heard heard;

    Persistence(Ledger ledger, Heard heard) {
        this.ledger = ledger;
        this.heard = heard;
    }

    /** @param officer at any replica */
    void post(ApiClient officer, ToldComplaint complaint) {
        var success = new AtomicReference<Answer>();
        await().atMost(PATIENCE).pollInterval(BETWEEN).until(() -> {
            try {
                var answer = officer.post(COMPLAINTS, complaint.request(), complaint.idempotencyKey());
                heard.answer(
                        "POST " + COMPLAINTS, answer.status(), answer.body().toString());
                if (isFinal(answer.status())) {
                    success.set(answer);
                }
                return isFinal(answer.status());
            } catch (IOException inDoubt) {
                heard.nothing();
                return false;
            }
        });
        ledger.enter(complaint, personIds(success.get()));
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
