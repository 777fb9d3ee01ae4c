package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** On what the sender hands her data on (UU 27/2022 art. 20(2)); consent is the rule, the others say why it was not asked. */
public enum SenderGround {
    VICTIM_CONSENT,
    GUARDIAN_CONSENT,
    EMERGENCY,
    LEGAL_DUTY,
    BEST_INTEREST;

    /** Stable, kebab-case. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
