package id.lindung.referral.letter.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.Label;
import jakarta.persistence.EnumeratedValue;

/** In what capacity somebody signs in an absent official's place; the abbreviation stands before the title. */
public enum Acting implements Coded {
    /** Pelaksana tugas: the post is vacant. */
    PLT("plt", "Plt.", "Acting (post vacant)"),
    /** Pelaksana harian: the official is away for days. */
    PLH("plh", "Plh.", "Acting (official away)");

    @EnumeratedValue
    private final String code;

    private final String indonesian;
    private final String english;

    Acting(String code, String indonesian, String english) {
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
