package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.Label;
import jakarta.persistence.EnumeratedValue;

/** Two different letters: which of them a step wants is the step'\''s data. */
public enum LetterKind implements Coded {
    /** Surat pengantar rujukan: goes with a victim in crisis, Pulang Pisau step 4. */
    COVER_LETTER("cover-letter", "Surat pengantar rujukan", "Referral cover letter"),
    /** Surat rujukan: follows the service agreement, Barito Utara step 12. */
    REFERRAL_LETTER("referral-letter", "Surat rujukan", "Referral letter");

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    LetterKind(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return new Label(indonesian, english);
    }
}
