package id.lindung.referral.letter.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.Label;
import jakarta.persistence.EnumeratedValue;

/**
 * Whether a letter can still change.
 *
 * <pre>{@code
 * stateDiagram-v2
 *   [*] --> draft: draft
 *   draft --> signed: sign
 *   signed --> [*]
 * }</pre>
 */
public enum LetterStatus implements Coded {
    DRAFT("draft", "Konsep", "Draft"),
    /** For good: its number is given out and its paper may be anywhere. */
    SIGNED("signed", "Ditandatangani", "Signed");

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    LetterStatus(String code, String indonesian, String english) {
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

    /** True where a letter in this state may come into {@code next}. */
    public boolean allows(LetterStatus next) {
        return switch (this) {
            case DRAFT ->
                switch (next) {
                    case DRAFT -> false;
                    case SIGNED -> true;
                };
            case SIGNED ->
                switch (next) {
                    case DRAFT, SIGNED -> false;
                };
        };
    }
}
