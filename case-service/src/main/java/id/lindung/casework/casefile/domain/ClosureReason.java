package id.lindung.casework.casefile.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why the work for a victim ends (terminasi layanan). Never because time has passed. */
public enum ClosureReason {
    COMPLETED("completed"),
    AGREEMENT_REFUSED("agreement-refused"),
    CONSENT_WITHDRAWN("consent-withdrawn"),
    /** Kontak terputus. */
    CONTACT_LOST("contact-lost"),
    /** Pelimpahan: another unit goes on. */
    TRANSFERRED("transferred"),
    /** She died, which is on record. */
    DIED("died");

    @EnumeratedValue
    private final String code;

    ClosureReason(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
