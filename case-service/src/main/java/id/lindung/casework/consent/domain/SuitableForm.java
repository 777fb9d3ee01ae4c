package id.lindung.casework.consent.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** In which form an agreement was explained to a person with a disability, UU 27/2022 art. 26(2). */
public enum SuitableForm {
    PLAIN_LANGUAGE("plain-language"),
    SIGN_LANGUAGE("sign-language"),
    READ_ALOUD("read-aloud"),
    BRAILLE("braille"),
    LARGE_PRINT("large-print"),
    PICTURES("pictures");

    @EnumeratedValue
    private final String code;

    SuitableForm(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
