package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a contact reaches her. */
public enum ContactKind {
    PHONE,
    WHATSAPP,
    E_MAIL,
    VISIT,
    LETTER,
    OTHER;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
