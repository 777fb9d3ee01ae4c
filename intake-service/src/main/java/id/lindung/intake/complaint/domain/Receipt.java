package id.lindung.intake.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When and under which numbers a complaint was taken.
 *
 * @param receivedAt when it reached the centre; the legal clocks run from here
 * @param receivedOn the same as a day, in the unit's zone
 * @param registeredAt when it was typed in
 * @param incomingLetter place in the book of incoming letters, of the same year; null of what is no letter
 */
@Embeddable
public record Receipt(
        @Column(name = "received_at") Instant receivedAt,
        @Column(name = "received_on") LocalDate receivedOn,
        @Column(name = "registered_at") Instant registeredAt,
        @Embedded RegisterNumber number,
        @Column(name = "incoming_letter") @Nullable Integer incomingLetter) {

    /**
     * The number of the letter that a complaint is, {@code SM-62.05-2026-000031}, SM for surat masuk: entered on arrival
     * (barito-utara-indirect, 12), and never the number of what is answered.
     */
    public Optional<String> letterNumber(String unit) {
        return Optional.ofNullable(incomingLetter)
                .map(place -> String.format(Locale.ROOT, "SM-%s-%d-%06d", unit, number.year(), place));
    }
}
