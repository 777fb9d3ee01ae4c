package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** What ends the work for a victim before its procedure does. */
public enum Ending {
    /** Kontak terputus, after three attempts in vain. */
    CONTACT_LOST("contact-lost"),
    /** Pelimpahan: another unit goes on. */
    TRANSFERRED("transferred"),
    DIED("died");

    private final String code;

    Ending(String code) {
        this.code = code;
    }

    /** The code in JSON and in the database. */
    @JsonValue
    public String code() {
        return code;
    }
}
