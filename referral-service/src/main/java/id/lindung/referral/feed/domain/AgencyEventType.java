package id.lindung.referral.feed.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import id.lindung.referral.outbound.domain.Referral;
import java.util.Optional;

/** What an agency's system is told. */
public enum AgencyEventType {
    SENT("referral.sent"),
    ACCEPTED("referral.accepted"),
    DECLINED("referral.declined"),
    STARTED("referral.started"),
    COMPLETED("referral.completed"),
    /** Cancelled, or passed on: which of the two is not told, since it would tell that another agency has her. */
    WITHDRAWN("referral.withdrawn"),
    /** A trial, of no referral. */
    PING("webhook.ping");

    private final String code;

    AgencyEventType(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** What the referral's latest move means to its agency; empty for one that it never got to know of. */
    public static Optional<AgencyEventType> of(Referral moved) {
        if (moved.sentAt().isEmpty()) {
            return Optional.empty();
        }
        return switch (moved.status()) {
            case DRAFT, SIGNED -> Optional.empty();
            case SENT -> Optional.of(SENT);
            case ACCEPTED -> Optional.of(ACCEPTED);
            case DECLINED -> Optional.of(DECLINED);
            case STARTED -> Optional.of(STARTED);
            case COMPLETED -> Optional.of(COMPLETED);
            case PASSED_ON, CANCELLED -> Optional.of(WITHDRAWN);
        };
    }

    /** The type with this code. */
    public static AgencyEventType ofCode(String code) {
        for (var type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("No such type of event: " + code);
    }
}
