package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** UU 12/2022 art. 4(1) and 4(2). */
public enum SexualViolence {
    NON_PHYSICAL_HARASSMENT,
    PHYSICAL_HARASSMENT,
    FORCED_CONTRACEPTION,
    FORCED_STERILISATION,
    FORCED_MARRIAGE,
    SEXUAL_TORTURE,
    SEXUAL_EXPLOITATION,
    SEXUAL_SLAVERY,
    ELECTRONIC,
    RAPE,
    OBSCENE_ACT,
    SEXUAL_ACT_WITH_CHILD,
    INDECENCY_AGAINST_WILL,
    PORNOGRAPHY,
    FORCED_PROSTITUTION,
    TRAFFICKING_FOR_SEXUAL_EXPLOITATION,
    DOMESTIC,
    OTHER_BY_LAW;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
