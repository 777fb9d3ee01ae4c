package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** In what way somebody decides for an absent official. */
public enum Acting {
    /** Pelaksana tugas: the post is vacant. */
    PLT("plt"),
    /** Pelaksana harian: the holder is away. */
    PLH("plh");

    private final String code;

    Acting(String code) {
        this.code = code;
    }

    /** The code in JSON, events and the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
