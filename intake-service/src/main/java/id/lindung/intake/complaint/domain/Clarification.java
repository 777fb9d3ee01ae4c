package id.lindung.intake.complaint.domain;

import id.lindung.intake.person.domain.FieldCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question about a complaint and what came of it, both sealed under the complaint's key. */
@Embeddable
public class Clarification {

    private static final String TABLE = "complaint_clarification";
    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";

    /** For row-level security, which reads it in the database. */
    @SuppressWarnings("UnusedVariable")
    private String unit;

    private UUID id;

    @Column(name = "asked_at")
    private Instant askedAt;

    private byte[] question;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private byte @Nullable [] answer;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Clarification() {}

    Clarification(UUID id, String unit, String text, FieldCipher cipher, Instant at) {
        this.unit = unit;
        this.id = id;
        this.askedAt = at;
        this.question = cipher.seal(TABLE, QUESTION, id, text);
    }

    void answer(String text, FieldCipher cipher, Instant at) {
        answeredAt = at;
        answer = cipher.seal(TABLE, ANSWER, id, text);
    }

    /** In clear. */
    public Told read(FieldCipher cipher) {
        return new Told(
                askedAt,
                cipher.open(TABLE, QUESTION, id, question),
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(answer).map(stored -> cipher.open(TABLE, ANSWER, id, stored)));
    }

    /** A question and its answer in clear, for one request. */
    public record Told(Instant askedAt, String question, Optional<Instant> answeredAt, Optional<String> answer) {

        /** Never shows what was said. */
        @Override
        public String toString() {
            return "Told[" + askedAt + "]";
        }
    }
}
